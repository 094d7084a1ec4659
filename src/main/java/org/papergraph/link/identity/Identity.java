package org.papergraph.link.identity;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.papergraph.link.name.Acronyms;
import org.papergraph.link.name.FormKey;
import org.papergraph.link.name.KnownNames;
import org.papergraph.link.name.Names;
import org.papergraph.model.EntityType;

/**
 * What an entity is, as far as its own paper tells: all of the evidence on which linking across papers rests.
 *
 * @param name its short or only name, spelled canonically
 * @param written that name as the paper writes it
 * @param spelling the letters of that name, without blanks and hyphens
 * @param nameKey the key of that name
 * @param longForm what the name stands for, spelled canonically
 * @param longKey the key of the long form
 * @param owner the title of the paper, where it introduces a thing of this made-up name
 */
public record Identity(
        EntityType type,
        String name,
        String written,
        String spelling,
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

    /** All blocks that the identity belongs to: only identities with a block in common bear on one another at once. */
    public Set<String> blocks() {
        Set<String> blocks = new TreeSet<>(nameBlocks());
        blocks.addAll(initialsGroups());
        return blocks;
    }

    /** The blocks of its names and its long form. */
    public Set<String> nameBlocks() {
        Set<String> blocks = new TreeSet<>(Set.of(nameGroup(), spellingGroup()));
        longGroup().ifPresent(blocks::add);
        return blocks;
    }

    /** The group of all identities of this name. */
    public String nameGroup() {
        return KnownNames.kind(type) + nameKey;
    }

    /** The group of all identities of this long form. */
    Optional<String> longGroup() {
        return longKey.map(k -> KnownNames.kind(type) + k);
    }

    /** The group of all identities whose names are written with the same letters. */
    public String spellingGroup() {
        return "spelling:" + KnownNames.kind(type) + spelling;
    }

    /** The canonical name with the capitals and accents of the paper. */
    public String cased() {
        String letters = FormKey.accented(written).replaceAll("[^\\p{L}\\p{N}]", "");
        StringBuilder cased = new StringBuilder();
        int at = 0;
        for (char c : name.toCharArray()) {
            boolean counts = Character.isLetterOrDigit(c);
            boolean fits = !counts || at < letters.length() && isLetter(letters.charAt(at), c);
            if (!fits) {
                return name;
            }
            cased.append(counts ? letters.charAt(at++) : c);
        }
        return cased.toString();
    }

    private static boolean isLetter(char written, char plain) {
        String base = Normalizer.normalize(String.valueOf(written), Normalizer.Form.NFD);
        return Character.toLowerCase(base.charAt(0)) == plain;
    }

    public boolean hasNameOf(Identity other) {
        return nameKey.equals(other.nameKey) || spelling.equals(other.spelling);
    }

    /** The groups in which an abbreviation that no paper explains meets the long forms that no paper abbreviates. */
    public Set<String> initialsGroups() {
        if (longForm.isPresent()) {
            return Set.of();
        }
        Set<String> initials = spelledOut()
                ? Acronyms.of(name, written)
                : Acronyms.letters(name, written).map(Set::of).orElse(Set.of());
        return initials.stream()
                .map(i -> "initials:" + KnownNames.kind(type) + i)
                .collect(Collectors.toSet());
    }

    /** Whether the name is words that say what they mean. */
    public boolean spelledOut() {
        return Names.isLong(name);
    }

    public boolean isBare() {
        return longForm.isEmpty() && owner.isEmpty();
    }

    @Override
    public int compareTo(Identity other) {
        return ORDER.compare(this, other);
    }
}
