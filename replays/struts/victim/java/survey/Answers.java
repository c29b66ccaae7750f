package survey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What invented people answered, one a line: name, e-mail, contract date, price; read once at the start. */
final class Answers {
    private static final List<String[]> ROWS = new ArrayList<>();

    private Answers() {
    }

    static void load(Path file) throws IOException {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            ROWS.add(line.split("\t"));
        }
    }

    static int size() {
        return ROWS.size();
    }

    static List<String[]> page(int offset, int limit) {
        int from = Math.min(Math.max(offset, 0), ROWS.size());
        return ROWS.subList(from, Math.min(from + limit, ROWS.size()));
    }
}
