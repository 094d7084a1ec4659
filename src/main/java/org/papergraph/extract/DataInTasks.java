package org.papergraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;
import org.papergraph.model.Mention;

/** "Zero-shot ImageNet classification" names ImageNet: of a task that is named after data known to the lexicon, the data are marked. */
final class DataInTasks {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern TASK = Pattern.compile(
            "(?i)classification|captioning|detection|segmentation|retrieval|recognition|generation|parsing");

    private final Lexicon lexicon;

    DataInTasks(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Mention> unwrap(List<Mention> mentions) {
        return mentions.stream().map(m -> data(m).orElse(m)).toList();
    }

    private Optional<Mention> data(Mention mention) {
        List<MatchResult> words = WORD.matcher(mention.form()).results().toList();
        int end = words.size();
        boolean task = mention.type() == EntityType.TASK
                || mention.type().isResource()
                        && TASK.matcher(words.get(end - 1).group()).matches();
        for (int length = end - 1; task && length > 0; length--) {
            for (int first = 0; first + length < end; first++) {
                int from = words.get(first).start();
                int to = words.get(first + length - 1).end();
                Optional<EntityType> type = resource(mention.form().substring(from, to));
                if (type.isPresent()) {
                    return Optional.of(mention.part(from, to).as(type.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** The type of what has that name, where it has capitals and the lexicon knows data of that name alone. */
    private Optional<EntityType> resource(String name) {
        List<LexiconEntry> known = Character.isUpperCase(name.charAt(0)) ? lexicon.lookUp(name) : List.of();
        boolean plain = known.stream()
                .allMatch(e -> e.type().isResource() && e.context().isEmpty());
        return plain ? known.stream().findFirst().map(LexiconEntry::type) : Optional.empty();
    }
}
