package survey;

import com.opensymphony.xwork2.ActionSupport;
import java.io.IOException;
import javax.servlet.http.HttpServletResponse;
import org.apache.struts2.ServletActionContext;

/** An action that writes its page itself: no template language is needed on top of Struts. */
abstract class PageAction extends ActionSupport {
    abstract String body();

    @Override
    public String execute() throws IOException {
        HttpServletResponse response = ServletActionContext.getResponse();
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("<!doctype html><html lang=\"ja\"><meta charset=\"utf-8\"><title>アンケート</title>" + body());
        return NONE;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
