// Java's java.net.http as a real client: asks as lines on stdin, what came back as JSON lines on stdout.
// A line is METHOD, PATH, CHUNKED, BODY (base64, or -), then NAME and VALUE of each header, all parted by tabs.
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

public class Client {
    public static void main(String[] args) throws Exception {
        HttpClient client = HttpClient.newBuilder()
            .version(args[0].equals("https") ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
            .sslContext(trusting())
            .build();
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.split("\t", -1);
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(args[0] + "://localhost:" + args[1] + words[1]));
            request.method(words[0], body(words[3], words[2].equals("true")));
            for (int at = 4; at + 1 < words.length; at += 2) request.header(words[at], words[at + 1]);
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            System.out.println(told(answer));
        }
    }

    static HttpRequest.BodyPublisher body(String base64, boolean chunked) {
        if (base64.equals("-")) return HttpRequest.BodyPublishers.noBody();
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (!chunked) return HttpRequest.BodyPublishers.ofByteArray(bytes);
        return HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
    }

    static String told(HttpResponse<byte[]> answer) throws Exception {
        List<String> headers = new ArrayList<>();
        answer.headers().map().forEach((name, values) -> {
            if (name.startsWith(":")) return;
            for (String value : values) headers.add("[" + quoted(name) + "," + quoted(value) + "]");
        });
        String sha = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(answer.body()));
        return "{\"status\":" + answer.statusCode() + ",\"headers\":[" + String.join(",", headers) + "],\"sha\":\"" + sha
            + "\",\"bytes\":" + answer.body().length + ",\"trailers\":[]}";
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The certificate is one of the test's own. */
    static SSLContext trusting() throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] { new X509ExtendedTrustManager() {
            public void checkClientTrusted(X509Certificate[] chain, String type) {}
            public void checkServerTrusted(X509Certificate[] chain, String type) {}
            public void checkClientTrusted(X509Certificate[] chain, String type, java.net.Socket socket) {}
            public void checkServerTrusted(X509Certificate[] chain, String type, java.net.Socket socket) {}
            public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}
            public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}
            public X509Certificate[] getAcceptedIssuers() { return new X509Certificate[0]; }
        } }, null);
        return context;
    }
}
