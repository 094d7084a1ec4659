package org.papergraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;
import org.papergraph.model.Mention;
import org.papergraph.model.NormalForm;

/**
 * What a list names beside known datasets or benchmarks is one of them, whatever the tagger takes it for: "SQuAD, NewsQA and X".
 * A name counts so wherever it stands.
 */
final class ResourceLists {

    private static final Pattern JOINT =
            Pattern.compile("\\s*(?:[,/]|,?\\s*(?:&|\\b(?:and|or|as well as)\\b))\\s*(?:(?:the|both)\\s+)?");
    private static final Pattern CLOSING = Pattern.compile("&|\\b(?:and|or|as well as)\\b");
    private static final Pattern OPEN_END = Pattern.compile("\\W{0,3}etc\\b");
    private static final Pattern BRACKET = Pattern.compile("\\s*\\(");

    /** A member of a list: its name, or its long form and the short one in brackets. */
    private record Member(List<Mention> forms) {

        boolean isResource() {
            return forms.stream().anyMatch(m -> m.type().isResource());
        }
    }

    private final Lexicon lexicon;
    private final String text;
    private final List<Mention> mentions;
    private final Map<String, EntityType> listed = new HashMap<>();

    /** @param mentions in the order of the text, none overlapping another */
    ResourceLists(Lexicon lexicon, String text, List<Mention> mentions) {
        this.lexicon = lexicon;
        this.text = text;
        this.mentions = mentions;
        int start = 0;
        boolean closed = false;
        for (int end = 1; end <= mentions.size(); end++) {
            if (end < mentions.size() && (isBracketed(end) || !closed && isJoined(end))) {
                closed |= CLOSING.matcher(gapBefore(end)).find();
            } else {
                note(start, end, closed);
                start = end;
                closed = false;
            }
        }
    }

    /** The same mentions, with the types that follow from the lists. */
    List<Mention> typed() {
        return mentions.stream()
                .map(m -> m.type().isResource() ? m : m.as(listed.getOrDefault(NormalForm.ofName(m.form()), m.type())))
                .toList();
    }

    private String gapBefore(int mention) {
        return text.substring(
                mentions.get(mention - 1).span().end(),
                mentions.get(mention).span().start());
    }

    /** Whether a list may go on with the mention; a bracket before it can only be that of a short form. */
    private boolean isJoined(int mention) {
        String gap = gapBefore(mention);
        boolean bracket = mention > 1 && isBracketed(mention - 1) && gap.startsWith(")");
        return JOINT.matcher(bracket ? gap.substring(1) : gap).matches();
    }

    private boolean isBracketed(int mention) {
        return BRACKET.matcher(gapBefore(mention)).matches();
    }

    /**
     * Mentions from {@code start} to {@code end} stand in a row. A list has "and" before its last member or "etc." behind it; "on
     * X, A and B are level" and "thanks to X, and A follows" are none.
     */
    private void note(int start, int end, boolean closed) {
        int behind = mentions.get(end - 1).span().end();
        List<Member> members = members(start, end);
        int second = start + members.get(0).forms().size();
        boolean clause = closed && members.size() == 2 && gapBefore(second).contains(",");
        long resources = members.stream().filter(Member::isResource).count();
        boolean list = closed && !clause
                || OPEN_END.matcher(text).region(behind, text.length()).lookingAt();
        if (list && 2 * resources >= members.size()) {
            note(members);
        }
    }

    private void note(List<Member> list) {
        Optional<Mention> known = list.stream()
                .flatMap(m -> m.forms().stream())
                .filter(m -> m.type().isResource() && knownAs(m).anyMatch(EntityType::isResource))
                .findFirst();
        known.ifPresent(resource -> list.stream()
                .filter(m -> !m.isResource())
                .forEach(m -> type(m, resource)
                        .ifPresent(t -> m.forms().forEach(f -> listed.put(NormalForm.ofName(f.form()), t)))));
    }

    private List<Member> members(int start, int end) {
        List<Member> members = new ArrayList<>();
        for (int i = start; i < end; i++) {
            boolean defines = i + 1 < end && isBracketed(i + 1);
            members.add(new Member(mentions.subList(i, defines ? i + 2 : i + 1)));
            i += defines ? 1 : 0;
        }
        return members;
    }

    private Stream<EntityType> knownAs(Mention mention) {
        return lexicon.lookUp(mention.form()).stream().map(LexiconEntry::type);
    }

    /** Of a member beside a resource: what it is known as, or the same, where it is a method or metric that nobody knows. */
    private Optional<EntityType> type(Member member, Mention resource) {
        List<EntityType> known =
                member.forms().stream().flatMap(this::knownAs).sorted().toList();
        boolean newName = known.isEmpty()
                && member.forms().stream()
                        .allMatch(m -> m.type() == EntityType.METHOD || m.type() == EntityType.METRIC);
        return newName
                ? Optional.of(resource.type())
                : known.stream().filter(EntityType::isResource).findFirst();
    }
}
