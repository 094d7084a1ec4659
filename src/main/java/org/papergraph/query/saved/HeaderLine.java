package org.papergraph.query.saved;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One {@code key: value} of a query's header.
 *
 * @param number where it begins, counted from 1
 */
record HeaderLine(int number, String key, String value) {

    private static final Pattern PAIR = Pattern.compile("#\\+ {1,3}([a-z]+):(.*)");
    private static final Pattern CONTINUATION = Pattern.compile("#\\+ {4,}(.*)");

    /**
     * The header in the comments of {@code text}: lines that begin with {@code #+}, a key after up to three blanks; what is
     * indented more goes on the value before it.
     */
    static List<HeaderLine> readAll(String file, String text) throws QueryFileException {
        List<HeaderLine> header = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.startsWith("#+")) {
                add(header, file, number, line.stripTrailing());
            }
        }
        return header;
    }

    private static void add(List<HeaderLine> header, String file, int number, String line) throws QueryFileException {
        Matcher pair = PAIR.matcher(line);
        Matcher more = CONTINUATION.matcher(line);
        if (pair.matches()) {
            header.add(new HeaderLine(number, pair.group(1), pair.group(2).strip()));
        } else if (more.matches() && !header.isEmpty()) {
            int last = header.size() - 1;
            header.set(last, header.get(last).continued(more.group(1)));
        } else {
            throw new QueryFileException(file, number, "neither \"#+ key: value\" nor a continuation of it: " + line);
        }
    }

    private HeaderLine continued(String more) {
        return new HeaderLine(number, key, (value + " " + more).strip());
    }

    /** The keys of a header, or of one of its parameters, each at most once. */
    static Map<String, HeaderLine> byKey(String file, List<HeaderLine> lines, List<String> known)
            throws QueryFileException {
        Map<String, HeaderLine> byKey = new LinkedHashMap<>();
        for (HeaderLine line : lines) {
            if (!known.contains(line.key)) {
                throw new QueryFileException(
                        file, line.number, "unknown key \"" + line.key + "\"; known are " + String.join(", ", known));
            }
            if (byKey.put(line.key, line) != null) {
                throw new QueryFileException(file, line.number, "a second \"" + line.key + "\"");
            }
        }
        return byKey;
    }
}
