package org.papergraph.link.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.model.EntityType;
import org.papergraph.model.Initials;

/** What the forms of an entity are worth when papers are compared. */
public final class Names {

    private static final Pattern NAME_AND_NUMBER = Pattern.compile("(?<=\\p{L}{3})(?=\\d)");
    private static final Pattern PREFIX = Pattern.compile(
            "\\b(pre|fine|self|semi|cross|non|zero|few|one|post|meta|low|high|long|short|multi|open|vision|text|image|end) (?=\\p{L})");
    private static final Pattern SUFFIX = Pattern.compile(
            "(?<=\\p{L}) (based|aware|free|efficient|driven|guided|level|wise|to|shot|by)(?: (?=\\p{L})|$)");
    private static final Pattern JOINED = Pattern.compile(
            "\\b(?:(pre)(?=train|finetun|condition|process)|(fine)(?=tun|grain)|(multi)(?=modal|task|lingual|view|head|scale|label|agent)"
                    + "|(self)(?=superv|train|distil)|(semi)(?=superv)|(cross)(?=lingual|modal|domain)|(auto)(?=regress|encod))");

    /** Stands for any generic head, after what would mean little without one. */
    private static final String HEAD = "model";

    /** Words that make no difference in the names of the field. */
    private static final Map<String, String> SYNONYMS = Map.of("synthesis", "generation", "adaption", "adaptation");

    private static final Set<String> FILLERS =
            Set.of("of", "the", "a", "for", "in", "with", "from", "on", "and", "via", "by", "to");

    private static final int SAME_START = 5;
    private static final int SHORTEST_STEM = 4;

    private Names() {}

    /** The key under which names of one type are the same thing: words by their stems, in any order, without a generic head. */
    public static String key(String form, EntityType type) {
        List<String> all = FormKey.words(form);
        List<String> words = withoutMachine(Heads.strip(all, type), type);
        boolean adjective = words.size() == 1 && all.size() > 1 && isLong(form);
        if (adjective) {
            return Stems.bag(List.of(words.get(0), HEAD));
        }
        return words.size() < 2 ? String.join("", words) : inWords(words);
    }

    // Tasks are there to be automated; but "automated machine learning" is no machine learning.
    private static List<String> withoutMachine(List<String> words, EntityType type) {
        boolean automatic = type == EntityType.TASK
                && words.size() > 2
                && words.get(0).matches("automatic|automated")
                && !words.get(words.size() - 1).equals("learning");
        return automatic ? words.subList(1, words.size()) : words;
    }

    // "CIFAR 10" is "CIFAR10", but "text to image" is three words.
    private static String inWords(List<String> words) {
        boolean plain = words.stream().allMatch(w -> w.matches("\\p{L}+|[234]d"));
        List<String> common =
                split(words).stream().map(w -> SYNONYMS.getOrDefault(w, w)).toList();
        return plain ? Stems.bag(turned(common)) : String.join("", words);
    }

    // "Generating images from text" is "text-to-image generation".
    private static List<String> turned(List<String> words) {
        int from = words.indexOf("from");
        List<String> made = words.subList(0, Math.max(from, 0)).stream()
                .filter(w -> !isFiller(w) && !isGeneration(w))
                .toList();
        boolean turns = !made.isEmpty() && words.subList(0, from).stream().anyMatch(Names::isGeneration);
        return !turns
                ? words
                : Stream.of(words.subList(from + 1, words.size()), List.of("to"), made, List.of("generation"))
                        .flatMap(List::stream)
                        .toList();
    }

    private static boolean isGeneration(String word) {
        return word.equals("generation") || word.equals("generating");
    }

    private static List<String> split(List<String> words) {
        List<String> parts = new ArrayList<>();
        words.forEach(w -> parts.addAll(
                List.of(JOINED.matcher(w).replaceAll("$1$2$3$4$5$6$7 ").split(" "))));
        return parts;
    }

    /** A spelling of {@code form} that depends on no other: lower case, singular, with hyphens where they are common. */
    public static String canonical(String form) {
        List<String> words = split(FormKey.words(form));
        String spaced =
                NAME_AND_NUMBER.matcher(String.join(" ", words)).replaceAll("-").replaceAll(" (?=\\d)", "-");
        String prefixed = PREFIX.matcher(spaced).replaceAll("$1-");
        return SUFFIX.matcher(prefixed)
                .replaceAll(m -> m.group(1).matches("to|by") ? "-" + m.group(1) + "-" : "-" + m.group(1) + " ")
                .strip();
    }

    /** Whether a form says in words what it means, rather than being a name or an abbreviation. */
    public static boolean isLong(String form) {
        String[] words = form.split("[\\s\\-]+");
        long plain = Arrays.stream(words)
                .filter(w -> w.length() > 2 && w.matches("\\p{Lu}?[\\p{Ll}']+|\\p{Ll}+\\p{Lu}?\\p{Ll}*"))
                .count();
        return words.length > 1 && plain * 2 >= words.length && plain > 1;
    }

    /** The form that {@code shortForms} abbreviate best, or the longest. */
    public static String longest(List<String> longForms, List<String> shortForms) {
        return longForms.stream()
                .max(Comparator.<String>comparingDouble(l -> shortForms.stream()
                                .mapToDouble(s -> Initials.covered(s, l))
                                .max()
                                .orElse(0))
                        .thenComparing(String::length)
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** Whether a name is made up (capitals or digits inside), so that two papers that both introduce it mean two things. */
    public static boolean isProper(String form) {
        return form.matches(".*(?:\\p{L}\\p{Lu}|\\p{Lu}.*\\d).*") && form.indexOf(' ') < 0;
    }

    /** Whether a form could stand for longer ones: a name or abbreviation, and no plain word. */
    public static boolean isName(String form) {
        return !isLong(form) && !form.matches("\\p{Lu}?[\\p{Ll}\\-]+");
    }

    /** Whether two long forms of one abbreviation say the same in nearly the same words. */
    public static boolean alike(String a, String b) {
        return alike(content(a), content(b));
    }

    /** The same for the {@link #content} of two long forms. */
    public static boolean alike(List<String> first, List<String> second) {
        long shared = first.stream()
                .filter(w -> second.stream().anyMatch(v -> sameStart(w, v)))
                .count();
        int fewer = Math.min(first.size(), second.size());
        return 4 * shared >= 3 * Math.max(first.size(), second.size()) || fewer > 2 && shared == fewer;
    }

    public static boolean isFiller(String word) {
        return FILLERS.contains(word);
    }

    /** Its words without those that say little. */
    public static List<String> content(String form) {
        return FormKey.words(form.toLowerCase(Locale.ROOT)).stream()
                .filter(w -> !FILLERS.contains(w))
                .toList();
    }

    private static boolean sameStart(String a, String b) {
        int common = 0;
        while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return a.equals(b) || common >= SAME_START || common >= SHORTEST_STEM && (inflects(a, b) || inflects(b, a));
    }

    // "mask", "masked"
    private static boolean inflects(String word, String longer) {
        return longer.startsWith(word) && longer.substring(word.length()).matches("e?d|ing|e?r");
    }
}
