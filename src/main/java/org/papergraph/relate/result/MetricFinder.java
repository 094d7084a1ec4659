package org.papergraph.relate.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.model.Mention;
import org.papergraph.model.NormalForm;
import org.papergraph.model.Span;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Names;
import org.papergraph.relate.text.Syntax;

/**
 * Proposes measures that no entity stands for in sentences with numbers: compounds like "token latency", and their heads. A number that hangs
 * on one makes it a metric.
 */
final class MetricFinder {

    private static final Set<String> HEADS =
            Set.of(("accuracy precision recall sensitivity specificity f1 f1-score score auc auroc "
                            + "auc-roc map ap miou iou dice bleu rouge rouge-l meteor cider spice wer cer perplexity ppl fid is psnr ssim "
                            + "lpips mae mse rmse nmse mrr ndcg eer macc top-1 rank-1 latency throughput runtime speed speedup speed-up time "
                            + "hour memory footprint usage consumption cost compute flop flops mflops gflops macs operation step epoch "
                            + "iteration error rate ratio index similarity mean correlation overhead energy complexity velocity fps "
                            + "generalization reduction win-rate kappa mcc")
                    .split(" "));
    private static final Pattern CODED =
            Pattern.compile(".+@\\d+|(?i:rank|top|hits?)-?\\d+|(?i:f1|auc|rouge|map|bleu).*");

    /** Measures what stands before it, as in "memory reduction", nothing by itself: "a reduction in memory" is one of memory. */
    private static final String CHANGE = "reduction";

    /** "3x", "50-fold": how many times, not of what. */
    private static final Pattern RATIO = Pattern.compile("\\d.*(?:x|X|\u00d7|fold)");

    private static final Set<String> NO_PART =
            Set.of(("average state-of-the-art new better best high higher low lower highest lowest "
                            + "fast faster less more significant absolute relative top same comparable competitive remarkable impressive "
                            + "strong improved fewer percent first second final overall total zero-shot few-shot great large small")
                    .split(" "));
    private static final Set<String> AMOUNTS = Set.of("more", "less", "little", "much", "same", "their", "its", "of");
    private static final int MODIFIERS = 3;
    private static final double CONFIDENCE = 0.3;

    private final Document document;
    private final Map<String, List<Mention>> found = new LinkedHashMap<>();

    private MetricFinder(Document document) {
        this.document = document;
    }

    /** Proposals for the sentences of {@code values}, with ids that no entity of the document has. */
    static List<Entity> find(Document document, Collection<Value> values) {
        MetricFinder finder = new MetricFinder(document);
        Set<Integer> sentences = new TreeSet<>();
        values.forEach(v -> sentences.add(v.sentence()));
        sentences.forEach(finder::search);
        return finder.entities();
    }

    private void search(int sentence) {
        Syntax syntax = document.sentence(sentence);
        for (int w = 0; w < syntax.size(); w++) {
            if (isHead(syntax, w) && document.at(sentence, w).isEmpty()) {
                if (!CHANGE.equals(syntax.lemma(w))) {
                    propose(syntax.token(w).span());
                }
                int first = first(sentence, w);
                if (first < w) {
                    propose(syntax.token(first).span().union(syntax.token(w).span()));
                }
            }
        }
    }

    /** Where the compound begins that ends with a head. */
    private int first(int sentence, int head) {
        int first = head;
        while (first > 0 && head - first < MODIFIERS && isPart(sentence, first - 1)) {
            first--;
        }
        return first;
    }

    private static boolean isHead(Syntax syntax, int word) {
        String tag = syntax.token(word).tag();
        boolean noun = tag.startsWith("NN") || tag.equals("CD") || tag.equals("JJ") || isAmount(syntax, word);
        String text = syntax.token(word).text();
        return noun
                && (HEADS.contains(syntax.lemma(word)) || CODED.matcher(text).matches());
    }

    /** "More compute", which the parser takes for a verb. */
    private static boolean isAmount(Syntax syntax, int word) {
        return syntax.lemma(word).equals("compute") && AMOUNTS.contains(syntax.lemma(word - 1));
    }

    private boolean isPart(int sentence, int word) {
        Syntax syntax = document.sentence(sentence);
        String text = syntax.token(word).text();
        boolean plain = text.matches(".*\\p{L}.*") && !RATIO.matcher(text).matches();
        return plain
                && isModifier(syntax, word)
                && !NO_PART.contains(syntax.lemma(word))
                && document.at(sentence, word).isEmpty();
    }

    /** A noun, a participle in its place ("sampling steps"), or an adjective with a number ("top-1"). */
    private static boolean isModifier(Syntax syntax, int word) {
        String tag = syntax.token(word).tag();
        String dependency = syntax.dependency(word);
        boolean inside = dependency.equals("amod") || dependency.equals("compound");
        boolean numbered = syntax.token(word).text().matches(".*\\d.*");
        return tag.startsWith("NN") || tag.equals("VBG") && inside || tag.equals("JJ") && numbered;
    }

    private void propose(Span span) {
        String form = span.of(document.paper().paper().text());
        found.computeIfAbsent(NormalForm.ofName(Names.singular(form)), f -> new ArrayList<>())
                .add(new Mention(span, form, EntityType.METRIC, CONFIDENCE));
    }

    private List<Entity> entities() {
        Set<String> taken = new TreeSet<>();
        for (int e = 0; e < document.unnamed(); e++) {
            taken.add(document.entity(e).id());
        }
        List<Entity> entities = new ArrayList<>();
        for (List<Mention> mentions : found.values()) {
            int number = taken.size() + 1;
            while (!taken.add("e" + number)) {
                number++;
            }
            List<String> forms = mentions.stream().map(Mention::form).distinct().toList();
            entities.add(new Entity("e" + number, EntityType.METRIC, forms.get(0), forms, mentions, CONFIDENCE));
        }
        return entities;
    }
}
