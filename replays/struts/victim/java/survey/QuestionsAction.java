package survey;

/** The public form. */
public final class QuestionsAction extends PageAction {
    @Override
    String body() {
        return "<h1>土地取引アンケート</h1><form action=\"answer.action\" method=\"post\" enctype=\"multipart/form-data\">"
            + "<label>氏名 <input name=\"name\"></label><label>契約日 <input name=\"contractDate\"></label>"
            + "<label>取引価格 <input name=\"price\"></label><label>図面 <input type=\"file\" name=\"plan\"></label>"
            + "<button>送信</button></form>";
    }
}
