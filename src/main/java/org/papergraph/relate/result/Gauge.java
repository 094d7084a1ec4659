package org.papergraph.relate.result;

import java.util.Set;
import java.util.stream.IntStream;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Syntax;

/** What a number seems to measure by the words near it: what a method costs, or how good it is; costs seldom belong to data. */
final class Gauge {

    private static final Set<String> COSTS = Set.of(
            ("speedup speed speed-up fast faster slow memory vram latency throughput flop flops parameter compute computation "
                            + "computational cost hour minute second day time gpu gpus step steps epoch iteration token size storage "
                            + "bandwidth energy power footprint inference efficiency budget overhead acceleration accelerate training train")
                    .split(" "));
    private static final Set<String> QUALITIES = Set.of(
            ("accuracy score f1 bleu rouge map ap miou iou fid perplexity precision recall auc auroc dice psnr ssim error wer cer "
                            + "rate point top-1 top-5 top performance win-rate success improvement outperform surpass exceed "
                            + "correlation state-of-the-art sota cider pass@1 exact match ndcg mrr rmse mae")
                    .split(" "));

    /** What stands further off, or nowhere, counts as this far. */
    private static final int FAR = 15;

    private static final int CLOSE = 5;
    private static final int BESIDE = 2;

    private final Document document;

    Gauge(Document document) {
        this.document = document;
    }

    /** How near to the value the sentence speaks of either: 0 beside it, 1 close by, 2 further off, 3 not at all. */
    String of(Value value) {
        return "cost=" + nearness(value, COSTS) + ",quality=" + nearness(value, QUALITIES);
    }

    private int nearness(Value value, Set<String> words) {
        Syntax sentence = document.sentence(value.sentence());
        int far = IntStream.range(0, sentence.size())
                .filter(w -> words.contains(sentence.lemma(w)))
                .filter(w -> w < value.first() || w >= value.end())
                .map(w -> w < value.first() ? value.first() - w : w - value.end() + 1)
                .min()
                .orElse(FAR);
        return far <= BESIDE ? 0 : far <= CLOSE ? 1 : far < FAR ? 2 : 3;
    }
}
