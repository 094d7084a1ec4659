package org.papergraph.query;

import static org.papergraph.model.EntityType.BENCHMARK;
import static org.papergraph.model.EntityType.DATASET;
import static org.papergraph.model.EntityType.METHOD;
import static org.papergraph.model.EntityType.METRIC;
import static org.papergraph.model.EntityType.TASK;
import static org.papergraph.model.Relation.PAPER;
import static org.papergraph.model.RelationType.BASED_ON;
import static org.papergraph.model.RelationType.BENCHMARK_FOR;
import static org.papergraph.model.RelationType.EVALUATED_ON;
import static org.papergraph.model.RelationType.INTRODUCES;
import static org.papergraph.model.RelationType.OUTPERFORMS;
import static org.papergraph.model.RelationType.SUB_TASK_OF;
import static org.papergraph.model.RelationType.TRAINED_ON;
import static org.papergraph.model.RelationType.USED_FOR;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.papergraph.map.Extractor;
import org.papergraph.map.GraphMapper;
import org.papergraph.map.Iris;
import org.papergraph.map.PG;
import org.papergraph.map.Run;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Refusal;

/** A small graph of seven papers, in which every saved query finds something. */
public final class SampleGraph {

    static final Iris IRIS = new Iris();

    private SampleGraph() {}

    /** A new store, in memory. */
    public static GraphStore create() {
        return fill(GraphStore.inMemory());
    }

    /** Puts the papers into a store. */
    public static GraphStore fill(GraphStore store) {
        GraphMapper mapper = new GraphMapper(IRIS, new Extractor("0.1.0", Map.of()));
        Map<String, Model> graphs = new LinkedHashMap<>();
        papers().forEach(paper -> graphs.put(paper.iri(), paper.map(mapper)));
        List<Refusal> refusals = store.put(graphs);
        if (!refusals.isEmpty()) {
            throw new IllegalStateException(refusals.toString());
        }
        store.addRun(run().toModel(IRIS));
        return store;
    }

    private static Run run() {
        Instant start = Instant.parse("2026-02-01T08:00:00Z");
        Map<Property, Integer> counts =
                Map.of(PG.added, 7, PG.replaced, 0, PG.relinked, 0, PG.unchanged, 0, PG.removed, 0, PG.refused, 0);
        return new Run(start, start.plusSeconds(1), "here", "build", IRIS.base() + "extractor/1", counts);
    }

    private static List<SamplePaper> papers() {
        return List.of(bert(), roberta(), vit(), deit(), tasNet(), eva("2211.07636"), evaAesthetics());
    }

    private static SamplePaper bert() {
        return new SamplePaper(
                        "1810.04805",
                        "BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding",
                        "BERT reads text in both directions and builds on the Transformer. We train BERT on BooksCorpus and on"
                                + " Wikipedia. On GLUE, BERT reaches a score of 80.5. On SQuAD, BERT has an F1 of 93.2.")
                .names(METHOD, "BERT", "Transformer")
                .names(DATASET, "BooksCorpus", "Wikipedia", "SQuAD")
                .names(BENCHMARK, "GLUE")
                .names(METRIC, "score", "F1")
                .says(PAPER, INTRODUCES, "BERT", 0.99)
                .says("BERT", BASED_ON, "Transformer", 0.95)
                .says("BERT", TRAINED_ON, "BooksCorpus", 0.97)
                .says("BERT", TRAINED_ON, "Wikipedia", 0.96)
                .says("BERT", EVALUATED_ON, "GLUE", 0.94)
                .says("BERT", EVALUATED_ON, "SQuAD", 0.93)
                .reports("BERT", "GLUE", "score", "80.5")
                .reports("BERT", "SQuAD", "F1", "93.2");
    }

    private static SamplePaper roberta() {
        return new SamplePaper(
                        "1907.11692",
                        "RoBERTa: A Robustly Optimized BERT Pretraining Approach",
                        "RoBERTa keeps the design of BERT and trains it longer, on BooksCorpus among others. RoBERTa outperforms"
                                + " BERT on GLUE, a suite for natural language understanding, with a score of 88.5.")
                .names(METHOD, "RoBERTa", "BERT")
                .names(DATASET, "BooksCorpus")
                .names(BENCHMARK, "GLUE")
                .names(METRIC, "score")
                .names(TASK, "natural language understanding")
                .says(PAPER, INTRODUCES, "RoBERTa", 0.98)
                .says("RoBERTa", BASED_ON, "BERT", 0.96)
                .says("RoBERTa", TRAINED_ON, "BooksCorpus", 0.9)
                .says("RoBERTa", EVALUATED_ON, "GLUE", 0.92)
                .says("RoBERTa", OUTPERFORMS, "BERT", 0.88)
                .says("GLUE", BENCHMARK_FOR, "natural language understanding", 0.85)
                .reports("RoBERTa", "GLUE", "score", "88.5");
    }

    private static SamplePaper vit() {
        return new SamplePaper(
                        "2010.11929",
                        "An Image is Worth 16x16 Words: Transformers for Image Recognition at Scale",
                        "The Vision Transformer (ViT) applies the Transformer to image patches for image classification. ViT is"
                                + " trained on JFT-300M. ViT has a top-1 accuracy of 88.55% on ImageNet, and is tested on CIFAR-10."
                                + " ImageNet is a dataset for image classification.")
                .name(METHOD, "ViT", Optional.empty(), List.of("Vision Transformer", "ViT"))
                .names(METHOD, "Transformer")
                .names(DATASET, "JFT-300M", "ImageNet", "CIFAR-10")
                .names(METRIC, "top-1 accuracy")
                .names(TASK, "image classification")
                .says(PAPER, INTRODUCES, "ViT", 0.97)
                .says("ViT", BASED_ON, "Transformer", 0.9)
                .says("ViT", USED_FOR, "image classification", 0.91)
                .says("ViT", TRAINED_ON, "JFT-300M", 0.95)
                .says("ViT", EVALUATED_ON, "ImageNet", 0.93)
                .says("ViT", EVALUATED_ON, "CIFAR-10", 0.8)
                .says("ImageNet", BENCHMARK_FOR, "image classification", 0.94)
                .reports("ViT", "ImageNet", "top-1 accuracy", "88.55%");
    }

    private static SamplePaper deit() {
        return new SamplePaper(
                        "2012.12877",
                        "Training data-efficient image transformers & distillation through attention",
                        "DeiT is a ViT that is trained on ImageNet alone. On ImageNet, DeiT reaches a top-1 accuracy of 83.1%."
                                + " DeiT suits fine-grained recognition, a kind of image classification.")
                .names(METHOD, "DeiT", "ViT")
                .names(DATASET, "ImageNet")
                .names(METRIC, "top-1 accuracy")
                .names(TASK, "image classification", "fine-grained recognition")
                .says(PAPER, INTRODUCES, "DeiT", 0.9)
                .says("DeiT", BASED_ON, "ViT", 0.93)
                .says("ViT", EVALUATED_ON, "ImageNet", 0.85)
                .says("DeiT", TRAINED_ON, "ImageNet", 0.96)
                .says("DeiT", EVALUATED_ON, "ImageNet", 0.95)
                .says("DeiT", USED_FOR, "fine-grained recognition", 0.45)
                .says("fine-grained recognition", SUB_TASK_OF, "image classification", 0.7)
                .reports("DeiT", "ImageNet", "top-1 accuracy", "83.1%");
    }

    private static SamplePaper tasNet() {
        return new SamplePaper(
                        "1809.07454",
                        "Conv-TasNet: Surpassing Ideal Time-Frequency Magnitude Masking for Speech Separation",
                        "Conv-TasNet works on the waveform itself, for speech separation of several voices.")
                .names(METHOD, "Conv-TasNet")
                .names(TASK, "speech separation")
                .says(PAPER, INTRODUCES, "Conv-TasNet", 0.99)
                .says("Conv-TasNet", USED_FOR, "speech separation", 0.97);
    }

    private static SamplePaper eva(String arxivId) {
        return new SamplePaper(
                        arxivId,
                        "EVA: Exploring the Limits of Masked Visual Representation Learning at Scale",
                        "EVA is a plain ViT that learns from masked images. EVA outperforms ViT in accuracy, and ViT outperforms EVA in speed.")
                .names(METHOD, "EVA", "ViT")
                .says(PAPER, INTRODUCES, "EVA", 0.98)
                .says("EVA", BASED_ON, "ViT", 0.9)
                .says("EVA", OUTPERFORMS, "ViT", 0.8)
                .says("ViT", OUTPERFORMS, "EVA", 0.7);
    }

    private static SamplePaper evaAesthetics() {
        return new SamplePaper(
                        "2400.00001",
                        "EVA: an explainable judge of pictures",
                        "EVA tells why a picture pleases, and so helps with aesthetics assessment.")
                .name(METHOD, "EVA", Optional.of("explainable visual aesthetics"), List.of("EVA"))
                .names(TASK, "aesthetics assessment")
                .says(PAPER, INTRODUCES, "EVA", 0.95)
                .says("EVA", USED_FOR, "aesthetics assessment", 0.8);
    }
}
