package org.papergraph.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.model.Evidence;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;
import org.papergraph.model.Mention;
import org.papergraph.model.Paper;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;
import org.papergraph.model.Span;
import org.papergraph.model.StatedAs;
import org.papergraph.pipeline.extraction.Extraction;

/**
 * As many papers as one likes, with names as a field has them: a few that the lexicon knows are everywhere (by Zipf's law), each paper
 * coins one, acronyms stand for several long forms, later papers name a coined one with or without its long form, or a version of it.
 * The same number gives the same paper. Reading a paper is quick: the text says where its names are.
 */
final class MadeUpPapers implements Function<Paper, Extraction> {

    private static final List<String> WORDS =
            words("adaptive aligned attentive balanced batched bounded causal coarse compact compressed conditional"
                    + " contextual continual contrastive convex cooperative coupled cross-modal curved deep delayed dense"
                    + " diffused directed discrete distilled dual dynamic elastic entropic equivariant explicit factored"
                    + " federated fine-grained flexible frozen gated generative geometric global gradual graph-based greedy"
                    + " guided harmonic hidden hierarchical hybrid implicit incremental inverse iterative joint kernel"
                    + " latent layered lazy lexical linear local looped masked mixed modular momentum multi-view mutual"
                    + " narrow nested neural noisy normalized orthogonal paired parallel partial pooled predictive"
                    + " progressive pruned quantized random recurrent recursive reflective relational residual reversible"
                    + " robust routed sampled scalable scaled segmented selective shared sparse spatial spectral stable"
                    + " staged stochastic structured symbolic temporal textual tiered transferable tuned unified universal"
                    + " variational vector visual weighted windowed");
    private static final List<String> NOUNS =
            words("adapter agent aligner attention autoencoder backbone bottleneck cache classifier codebook decoder"
                    + " distillation embedding encoder ensemble estimator expert field flow forest generator graph head"
                    + " hypernetwork inference kernel learner learning matching memory mixture module network objective"
                    + " operator optimizer planner policy pooling prior projection prompt pruning quantizer ranker"
                    + " regression regularizer retriever router sampler scheduler search segmentation selector simulator"
                    + " solver tokenizer tracker transformer tree tuning verifier voting");

    private final Lexicon lexicon;
    private final List<LexiconEntry> known;

    MadeUpPapers(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.known = lexicon.entries().stream()
                .filter(e -> e.context().isEmpty())
                .sorted((a, b) -> Integer.compare(rank(a), rank(b)))
                .toList();
    }

    // Which names are common is arbitrary, but always the same.
    private static int rank(LexiconEntry entry) {
        return (entry.iri().hashCode() * 0x9E3779B9) >>> 1;
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    /** Paper {@code number}. */
    Paper paper(int number) {
        Random random = new Random(number * 7919L);
        Coined own = coined(number);
        List<String> names = new ArrayList<>(List.of(own.name() + " (" + own.meaning() + ")"));
        for (int i = 0; i < 5; i++) {
            List<String> forms = known.get(zipf(random, known.size())).forms();
            names.add(forms.get(random.nextInt(forms.size())));
        }
        for (int i = 0; i < 3 && number > 10; i++) {
            names.add(cited(coined(zipf(random, number)), random));
        }
        String text = names.stream().map(n -> "It bears on [" + n + "] .").collect(Collectors.joining(" "));
        String title = own.name() + ": " + own.meaning() + " " + number;
        return Paper.of(title, text);
    }

    private static String cited(Coined coined, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> coined.name() + " (" + coined.meaning() + ")";
            case 1 -> coined.meaning();
            case 2 -> coined.name() + "-" + (2 + random.nextInt(3));
            default -> coined.name();
        };
    }

    private record Coined(String name, String meaning) {}

    private static Coined coined(int number) {
        Random random = new Random(number * 104729L + 1);
        List<String> words = new ArrayList<>();
        int length = 1 + random.nextInt(3);
        IntStream.range(0, length).forEach(i -> words.add(WORDS.get(random.nextInt(WORDS.size()))));
        words.add(NOUNS.get(random.nextInt(NOUNS.size())));
        String meaning = String.join(" ", words);
        String initials = words.stream()
                .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
        String tail = words.get(words.size() - 1);
        boolean plain = length > 1 && random.nextBoolean();
        return new Coined(plain ? initials : initials + tail.substring(1, Math.min(4, tail.length())), meaning);
    }

    /** A number under {@code bound} with a probability that falls with its size. */
    private static int zipf(Random random, int bound) {
        return (int) (Math.exp(random.nextDouble() * Math.log(bound + 1.0)) - 1);
    }

    @Override
    public Extraction apply(Paper paper) {
        String text = paper.text();
        List<Entity> entities = new ArrayList<>();
        List<Span> sentences = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        int from = paper.abstractStart();
        for (int open = text.indexOf('[', from); open >= 0; open = text.indexOf('[', from)) {
            int close = text.indexOf(']', open);
            Span sentence = new Span(Math.max(from, paper.abstractStart()), close + 3);
            sentences.add(sentence);
            entities.add(entity(entities.size() + 1, text, open + 1, close));
            relate(entities, sentence).ifPresent(relations::add);
            from = close + 3;
        }
        return new Extraction(new Annotation(paper, entities, relations, List.of()), sentences);
    }

    private Entity entity(int number, String text, int start, int end) {
        int bracket = text.indexOf(" (", start);
        List<Span> spans = bracket > 0 && bracket < end && text.charAt(end - 1) == ')'
                ? List.of(new Span(start, bracket), new Span(bracket + 2, end - 1))
                : List.of(new Span(start, end));
        EntityType type = lexicon.lookUp(text.substring(start, end)).stream()
                .map(LexiconEntry::type)
                .findFirst()
                .orElse(EntityType.METHOD);
        List<Mention> mentions =
                spans.stream().map(s -> new Mention(s, s.of(text), type, 0.8)).toList();
        List<String> forms = mentions.stream().map(Mention::form).toList();
        return new Entity("e" + number, type, forms.get(0), forms, mentions, 0.8);
    }

    private static Optional<Relation> relate(List<Entity> entities, Span sentence) {
        Entity first = entities.get(0);
        Entity last = entities.get(entities.size() - 1);
        RelationType type = entities.size() == 1
                ? RelationType.INTRODUCES
                : switch (last.type()) {
                    case METHOD -> RelationType.BASED_ON;
                    case TASK -> RelationType.USED_FOR;
                    case DATASET, BENCHMARK -> RelationType.EVALUATED_ON;
                    case METRIC -> null;
                };
        return Optional.ofNullable(type).map(t -> {
            String subject = t == RelationType.INTRODUCES ? Relation.PAPER : first.id();
            List<Span> object = List.of(last.mentions().get(0).span());
            Evidence evidence =
                    new Evidence(sentence, List.of(), object, List.of(), StatedAs.OWN, Set.of("classifier"));
            return new Relation(subject, t, last.id(), 0.9, List.of(evidence));
        });
    }
}
