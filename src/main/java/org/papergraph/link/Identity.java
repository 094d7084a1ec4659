package org.papergraph.link;

import java.util.Comparator;
import java.util.Optional;
import org.papergraph.model.EntityType;

/**
 * What an entity is, as far as its own paper tells: all of the evidence on which linking across papers rests.
 *
 * @param name its short or only name, spelled canonically
 * @param nameKey the key of that name
 * @param longForm what the name stands for, spelled canonically
 * @param longKey the key of the long form
 * @param owner the title of the paper, where it introduces a thing of this made-up name
 */
record Identity(
        EntityType type,
        String name,
        String nameKey,
        Optional<String> longForm,
        Optional<String> longKey,
        Optional<String> owner)
        implements Comparable<Identity> {

    private static final Comparator<Identity> ORDER = Comparator.comparing(Identity::type)
            .thenComparing(Identity::nameKey)
            .thenComparing(Identity::name)
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

    boolean isBare() {
        return longForm.isEmpty() && owner.isEmpty();
    }

    @Override
    public int compareTo(Identity other) {
        return ORDER.compare(this, other);
    }
}
