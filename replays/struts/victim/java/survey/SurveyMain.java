package survey;

import java.net.InetSocketAddress;
import java.nio.file.Paths;
import java.util.EnumSet;
import javax.servlet.DispatcherType;
import org.apache.struts2.dispatcher.ng.filter.StrutsPrepareAndExecuteFilter;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.DefaultServlet;
import org.eclipse.jetty.servlet.ServletContextHandler;

/** The victim as a process of its own, on loopback: {@code SurveyMain PEOPLE_FILE}. Prints its port once it listens. */
public final class SurveyMain {
    private SurveyMain() {
    }

    public static void main(String[] args) throws Exception {
        Answers.load(Paths.get(args[0]));
        Server server = new Server(new InetSocketAddress("127.0.0.1", 0));
        ServletContextHandler site = new ServletContextHandler(ServletContextHandler.SESSIONS);
        site.addFilter(StrutsPrepareAndExecuteFilter.class, "/*", EnumSet.of(DispatcherType.REQUEST));
        site.addServlet(DefaultServlet.class, "/");
        server.setHandler(site);
        server.start();
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        System.out.println("{\"port\":" + port + "}");
        waitForParent();
        System.exit(0);
    }

    /** The parent holds the other end of stdin: when that is gone, so is the victim. */
    private static void waitForParent() throws Exception {
        while (System.in.read() >= 0) {
            continue;
        }
    }
}
