package org.papergraph.link.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.link.name.Names;
import org.papergraph.model.Entity;

/**
 * What one paper alone tells of one of its entities.
 *
 * @param known what it is, where the lexicon knows it
 * @param others what else it may be, where the lexicon has several things for which as much speaks
 * @param perhaps what the lexicon has under its name, though the paper does not speak of that
 * @param ambiguous whether its name is one of several things of the lexicon, or needs a context
 * @param text what the paper says, in lower case
 * @param neighbours what the paper relates it to
 */
public record Found(
        Entity entity,
        Identity identity,
        Optional<Link> known,
        List<Link> others,
        Optional<Link> perhaps,
        boolean ambiguous,
        String text,
        Set<String> neighbours) {

    public Found {
        others = List.copyOf(others);
        neighbours = Set.copyOf(neighbours);
    }

    Found with(Set<String> related) {
        return new Found(entity, identity, known, others, perhaps, ambiguous, text, related);
    }

    /** What it is called across papers. */
    String name() {
        return known.map(k -> Names.canonical(k.key().name())
                        + k.key().sense().map(s -> " (" + s + ")").orElse(""))
                .orElse(identity.name());
    }

    /** Whether its neighbours may tell what it is: nothing in its paper spells it out. */
    private boolean isOpen() {
        return known.isPresent() ? !others.isEmpty() : identity.isBare() && !identity.spelledOut();
    }

    /** What others of its name are to be compared with. */
    Set<Tie> ties() {
        boolean tells = known.isPresent() ? ambiguous && others.isEmpty() : !identity.isBare();
        String thing = known.map(k -> Tie.known(k.key())).orElse(identity.nameGroup());
        return !tells
                ? Set.of()
                : neighbours.stream().map(n -> new Tie(thing, n, identity)).collect(Collectors.toSet());
    }

    /** The blocks of the ties that tell what it is. */
    Set<String> questions() {
        return !isOpen()
                ? Set.of()
                : things().flatMap(t -> neighbours.stream().map(n -> Tie.block(t, n)))
                        .collect(Collectors.toSet());
    }

    private Stream<String> things() {
        Stream<String> listed = Stream.of(known.stream(), others.stream(), perhaps.stream())
                .flatMap(s -> s)
                .map(l -> Tie.known(l.key()));
        return known.isPresent() ? listed : Stream.concat(listed, Stream.of(identity.nameGroup()));
    }

    /** The neighbours that may tell what it is. */
    public Set<String> witnesses() {
        return isOpen() ? neighbours : Set.of();
    }
}
