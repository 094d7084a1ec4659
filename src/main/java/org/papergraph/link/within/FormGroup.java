package org.papergraph.link.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.papergraph.link.name.FormKey;
import org.papergraph.model.EntityType;
import org.papergraph.model.Mention;
import org.papergraph.model.Paper;
import org.papergraph.model.Span;

/**
 * The mentions of one paper whose forms are spellings of one name.
 *
 * @param ordinaryWord whether it is written as an ordinary word with the letters of a name in capitals, and so is not that
 */
record FormGroup(String key, List<Mention> mentions, EntityType type, boolean ordinaryWord) {

    FormGroup {
        mentions = List.copyOf(mentions);
    }

    List<String> forms() {
        return mentions.stream().map(Mention::form).distinct().toList();
    }

    boolean sameKind(FormGroup other) {
        return ordinaryWord == other.ordinaryWord
                && (type == other.type || type.isResource() && other.type.isResource());
    }

    boolean standsAt(Span span) {
        return mentions.stream().anyMatch(m -> m.span().equals(span));
    }

    boolean beginsAt(int place) {
        return mentions.stream().anyMatch(m -> m.span().start() == place);
    }

    boolean inTitleAlone(Paper paper) {
        return mentions.stream().allMatch(m -> m.span().start() < paper.abstractStart());
    }

    List<String> words() {
        return FormKey.words(mentions.get(0).form());
    }

    static List<Mention> mentions(List<FormGroup> groups) {
        List<Mention> all = new ArrayList<>();
        groups.forEach(g -> all.addAll(g.mentions()));
        all.sort(Comparator.comparing(Mention::span));
        return all;
    }
}
