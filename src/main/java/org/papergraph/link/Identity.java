package org.papergraph.link;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.papergraph.model.EntityType;

/**
 * What an entity is, as far as its own paper tells: all of the evidence on which linking across papers rests.
 *
 * @param name its short or only name, spelled canonically
 * @param written that name as the paper writes it
 * @param nameKey the key of that name
 * @param longForm what the name stands for, spelled canonically
 * @param longKey the key of the long form
 * @param owner the title of the paper, where it introduces a thing of this made-up name
 */
record Identity(
        EntityType type,
        String name,
        String written,
        String nameKey,
        Optional<String> longForm,
        Optional<String> longKey,
        Optional<String> owner)
        implements Comparable<Identity> {

    private static final Comparator<Identity> ORDER = Comparator.comparing(Identity::type)
            .thenComparing(Identity::nameKey)
            .thenComparing(Identity::name)
            .thenComparing(Identity::written)
            .thenComparing(i -> i.longForm().orElse(""))
            .thenComparing(i -> i.owner().orElse(""));

    /** The group of all identities of this name. */
    String nameGroup() {
        return KnownNames.kind(type) + nameKey;
    }

    /** The group of all identities of this long form. */
    Optional<String> longGroup() {
        return longKey.map(k -> KnownNames.kind(type) + k);
    }

    /** The group of all identities whose names are written with the same letters. */
    String spellingGroup() {
        return "spelling:" + KnownNames.kind(type) + spelling();
    }

    private String spelling() {
        return name.replaceAll("[\\s\\-]", "");
    }

    /** The canonical name with the capitals of the paper. */
    String cased() {
        String letters = FormKey.plain(written).replaceAll("[^\\p{L}\\p{N}]", "");
        StringBuilder cased = new StringBuilder();
        int at = 0;
        for (char c : name.toCharArray()) {
            boolean counts = Character.isLetterOrDigit(c);
            boolean fits = !counts || at < letters.length() && Character.toLowerCase(letters.charAt(at)) == c;
            if (!fits) {
                return name;
            }
            cased.append(counts ? letters.charAt(at++) : c);
        }
        return cased.toString();
    }

    boolean hasNameOf(Identity other) {
        return nameKey.equals(other.nameKey) || spelling().equals(other.spelling());
    }

    /** The groups in which an abbreviation that no paper explains meets the long forms that no paper abbreviates. */
    Set<String> initialsGroups() {
        if (longForm.isPresent()) {
            return Set.of();
        }
        Set<String> initials = new TreeSet<>();
        if (spelledOut()) {
            initials.add(firstLetters(name.split("[\\s\\-]+"), w -> true));
            initials.add(firstLetters(name.split("[\\s\\-]+"), w -> !Names.isFiller(w)));
            initials.add(firstLetters(name.split("\\s+"), w -> true));
        } else if (name.matches("\\p{Ll}{3,8}")) {
            initials.add(name);
        }
        return initials.stream()
                .filter(i -> i.length() > 2)
                .map(i -> "initials:" + KnownNames.kind(type) + i)
                .collect(Collectors.toSet());
    }

    private static String firstLetters(String[] words, Predicate<String> counts) {
        return Arrays.stream(words).filter(counts).map(w -> w.substring(0, 1)).collect(Collectors.joining());
    }

    boolean abbreviates(Identity other) {
        return initialsGroups().stream().anyMatch(other.initialsGroups()::contains);
    }

    /** Whether the name is words that say what they mean. */
    boolean spelledOut() {
        return Names.isLong(name);
    }

    boolean isBare() {
        return longForm.isEmpty() && owner.isEmpty();
    }

    @Override
    public int compareTo(Identity other) {
        return ORDER.compare(this, other);
    }
}
