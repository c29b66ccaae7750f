package survey;

import java.io.File;

/** Takes an answer, with a plan as an upload if there is one; nothing of it is kept. */
public final class AnswerAction extends PageAction {
    private String name = "";
    private String contractDate = "";
    private String price = "";
    private File plan;
    private String planFileName = "";

    @Override
    String body() {
        String file = plan == null ? "" : "<p>" + escape(planFileName) + "</p>";
        return "<h1>ありがとうございました</h1><p>" + escape(name) + " " + escape(contractDate) + " " + escape(price) + "</p>" + file;
    }

    public void setName(String value) {
        name = value;
    }

    public void setContractDate(String value) {
        contractDate = value;
    }

    public void setPrice(String value) {
        price = value;
    }

    public void setPlan(File value) {
        plan = value;
    }

    public void setPlanFileName(String value) {
        planFileName = value;
    }
}
