package org.papergraph.relate.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.model.Mention;
import org.papergraph.model.Relation;
import org.papergraph.model.Sentence;
import org.papergraph.model.Span;
import org.papergraph.model.Token;

/** A paper with its entities, as words: who is spoken of where. Entities are numbered in their order; the unnamed one is last. */
public final class Document {

    private static final Comparator<Occurrence> ORDER = Comparator.comparingInt(Occurrence::sentence)
            .thenComparingInt(Occurrence::first)
            .thenComparingInt(Occurrence::end)
            .thenComparingInt(Occurrence::entity);

    private final AnnotatedPaper paper;
    private final List<Entity> entities;
    private final List<Syntax> sentences;
    private final List<Section> sections;
    private final List<Occurrence> occurrences;
    private final Map<Integer, List<Occurrence>> byEntity;
    private final Map<Integer, List<Occurrence>> bySentence;
    private final Knowledge knowledge;
    private final List<String> standings;

    private Document(
            AnnotatedPaper paper,
            List<Entity> entities,
            List<Syntax> sentences,
            List<Section> sections,
            List<Occurrence> occurrences,
            Knowledge knowledge) {
        this.paper = paper;
        this.entities = List.copyOf(entities);
        this.sentences = sentences;
        this.sections = sections;
        this.occurrences = occurrences.stream().sorted(ORDER).toList();
        this.byEntity = this.occurrences.stream().collect(Collectors.groupingBy(Occurrence::entity));
        this.bySentence = this.occurrences.stream().collect(Collectors.groupingBy(Occurrence::sentence));
        this.knowledge = knowledge;
        this.standings = entities.stream().map(knowledge::standing).toList();
    }

    /** The document of {@code entities} and, as the last, the paper's own approach without a name. */
    public static Document of(AnnotatedPaper paper, List<Entity> entities, Knowledge knowledge) {
        List<Syntax> sentences = paper.sentences().stream().map(Syntax::new).toList();
        int titles = (int) paper.sentences().stream().filter(paper::inTitle).count();
        List<Entity> all = new ArrayList<>(entities);
        all.add(new Entity(Relation.THIS, EntityType.METHOD, "", List.of(), List.of(), 1));
        List<Occurrence> occurrences = new ArrayList<>();
        for (int e = 0; e < entities.size(); e++) {
            for (Mention mention : entities.get(e).mentions()) {
                locate(paper, sentences, e, mention.span()).ifPresent(occurrences::add);
            }
        }
        return new Document(paper, all, sentences, Section.of(sentences, titles), occurrences, knowledge);
    }

    public Document with(List<Occurrence> more) {
        List<Occurrence> all = new ArrayList<>(occurrences);
        all.addAll(more);
        return new Document(paper, entities, sentences, sections, all, knowledge);
    }

    /** The same with more entities, which come after the named ones; without the occurrences of what has no name. */
    public Document withEntities(List<Entity> more) {
        List<Entity> named = new ArrayList<>(named());
        named.addAll(more);
        return of(paper, named, knowledge);
    }

    private static Optional<Occurrence> locate(AnnotatedPaper paper, List<Syntax> parsed, int entity, Span span) {
        for (int s = 0; s < paper.sentences().size(); s++) {
            Sentence sentence = paper.sentences().get(s);
            if (sentence.span().overlaps(span)) {
                int first = -1;
                int end = -1;
                List<Token> tokens = sentence.tokens();
                for (int w = 0; w < tokens.size(); w++) {
                    if (tokens.get(w).span().overlaps(span)) {
                        first = first < 0 ? w : first;
                        end = w + 1;
                    }
                }
                if (first >= 0) {
                    int head = parsed.get(s).head(first, end);
                    return Optional.of(new Occurrence(entity, s, first, end, head, Occurrence.Kind.NAME));
                }
            }
        }
        return Optional.empty();
    }

    public AnnotatedPaper paper() {
        return paper;
    }

    /** How many entities there are, the unnamed one included. */
    public int size() {
        return entities.size();
    }

    /** The number of the paper's own approach where it has no name. */
    public int unnamed() {
        return entities.size() - 1;
    }

    public Entity entity(int number) {
        return entities.get(number);
    }

    public boolean heedsWordings() {
        return knowledge.heedsWordings();
    }

    /** How the lexicon knows an entity: see {@link Knowledge#standing}. */
    public String known(int number) {
        return standings.get(number);
    }

    /** Whether the lexicon does not know an entity, or only another thing of that name. */
    public boolean isFresh(int number) {
        return known(number).equals("new") || known(number).equals("short");
    }

    /** What the lexicon says that an entity is a kind of: see {@link Knowledge#kinds}. */
    public Set<String> kinds(int number) {
        return knowledge.kinds(entities.get(number));
    }

    /** How the lexicon says that one descends from the other: see {@link Knowledge#kinship}. */
    public Set<String> kinship(int subject, int object) {
        return knowledge.kinship(entities.get(subject), entities.get(object));
    }

    /** All entities but the unnamed one. */
    public List<Entity> named() {
        return entities.subList(0, unnamed());
    }

    public EntityType type(int number) {
        return entities.get(number).type();
    }

    public List<Syntax> sentences() {
        return sentences;
    }

    public Syntax sentence(int number) {
        return sentences.get(number);
    }

    public Section section(int sentence) {
        return sections.get(sentence);
    }

    List<Occurrence> occurrences() {
        return occurrences;
    }

    public List<Occurrence> occurrencesOf(int entity) {
        return byEntity.getOrDefault(entity, List.of());
    }

    public List<Occurrence> occurrencesIn(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** Where a sentence speaks of an entity. */
    public List<Occurrence> occurrencesIn(int sentence, int entity) {
        return occurrencesIn(sentence).stream()
                .filter(o -> o.entity() == entity)
                .toList();
    }

    /** The lemmas of {@code [from, to)}, where each name is one word: {@code @} and the first letter of its type. */
    public List<String> lemmas(int sentence, int from, int to) {
        List<String> lemmas = new ArrayList<>();
        for (int w = from; w < to; w++) {
            Optional<Occurrence> name = at(sentence, w);
            int word = w;
            if (name.isEmpty()) {
                lemmas.add(sentences.get(sentence).lemma(w));
            } else if (name.filter(o -> o.first() == word).isPresent()) {
                lemmas.add(sign(type(name.get().entity())));
            }
        }
        return lemmas;
    }

    private static String sign(EntityType type) {
        return type == EntityType.METRIC ? "@measure" : "@" + type.label().charAt(0);
    }

    /** The named occurrence that covers a word of a sentence. */
    public Optional<Occurrence> at(int sentence, int word) {
        return occurrencesIn(sentence).stream()
                .filter(o -> o.kind() == Occurrence.Kind.NAME && o.first() <= word && word < o.end())
                .findFirst();
    }

    /** Where an occurrence stands in the paper's text. */
    public Span span(Occurrence occurrence) {
        Syntax sentence = sentences.get(occurrence.sentence());
        return sentence.token(occurrence.first())
                .span()
                .union(sentence.token(occurrence.end() - 1).span());
    }
}
