package org.papergraph.serve.http;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an {@code Accept} header asks for (RFC 9110, section 12.5.1). */
public final class Accept {

    private record Range(String type, double quality) {

        boolean matches(String mediaType) {
            return type.equals("*/*")
                    || type.equals(mediaType)
                    || type.endsWith("/*") && mediaType.startsWith(type.substring(0, type.length() - 1));
        }

        int precision() {
            return type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2;
        }
    }

    private final List<Range> ranges;

    /** @param header the header's value; null where there is none, which asks for anything */
    public Accept(String header) {
        ranges = header == null || header.isBlank()
                ? List.of(new Range("*/*", 1))
                : Arrays.stream(header.split(",")).map(Accept::range).toList();
    }

    private static Range range(String text) {
        String[] parts = text.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*", -1);
        double quality = Arrays.stream(parts)
                .skip(1)
                .filter(p -> p.matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)"))
                .mapToDouble(p -> Double.parseDouble(p.substring(2)))
                .findFirst()
                .orElse(1);
        return new Range(parts[0], quality);
    }

    /** The best of {@code offered}, where several are as good the first; none if the client takes none of them. */
    public Optional<String> best(List<String> offered) {
        return offered.stream()
                .filter(type -> quality(type) > 0)
                .max(Comparator.comparingDouble(this::quality).thenComparing(type -> -offered.indexOf(type)));
    }

    // The most precise range that matches decides.
    private double quality(String mediaType) {
        return ranges.stream()
                .filter(r -> r.matches(mediaType))
                .max(Comparator.comparingInt(Range::precision))
                .map(Range::quality)
                .orElse(0.0);
    }
}
