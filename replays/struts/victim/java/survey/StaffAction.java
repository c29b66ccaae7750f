package survey;

/** The list of answers as staff see it, 50 a page. */
public final class StaffAction extends PageAction {
    private static final int PAGE_ROWS = 50;
    private int offset;

    @Override
    String body() {
        StringBuilder table = new StringBuilder("<h1>回答一覧 " + Answers.size() + "件</h1><table><tr><th>氏名</th>"
            + "<th>メールアドレス</th><th>契約日</th><th>取引価格</th></tr>");
        for (String[] row : Answers.page(offset, PAGE_ROWS)) {
            table.append("<tr>");
            for (String cell : row) {
                table.append("<td>").append(escape(cell)).append("</td>");
            }
            table.append("</tr>");
        }
        return table.append("</table>").toString();
    }

    public void setOffset(int value) {
        offset = value;
    }
}
