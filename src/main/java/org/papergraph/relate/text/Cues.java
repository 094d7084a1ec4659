package org.papergraph.relate.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that carry relations, by class. */
public final class Cues {

    /** Words that make a claim denied or only hoped for. */
    static final Set<String> UNREAL = Set.of(
            "not", "n't", "no", "never", "without", "could", "might", "future", "would", "hope", "cannot", "neither");

    private static final Map<String, String> CLASSES = classes();

    private Cues() {}

    /** The class of a lemma, such as {@code PROPOSE}. */
    public static Optional<String> classOf(String lemma) {
        return Optional.ofNullable(CLASSES.get(lemma));
    }

    private static Map<String, String> classes() {
        Map<String, String> classes = new LinkedHashMap<>();
        put(classes, "PROPOSE", "propose present introduce develop devise release publish contribute offer construct");
        put(classes, "PROPOSE", "open-source establish coin");
        put(classes, "DESIGN", "design build create collect curate formulate craft assemble");
        put(classes, "NAME", "call name dub term refer denote abbreviate entitle");
        put(classes, "USE", "use employ utilize leverage exploit adopt apply via through with by harness utilise");
        put(classes, "USE", "implement take perform rely conduct using");
        put(classes, "BASE", "base extend adapt derive inspire initialize modify generalize inherit variant");
        put(classes, "BASE", "scale improve enhance upgrade convert transform follow backbone baseline ground root");
        put(
                classes,
                "TRAIN",
                "train pretrain pre-train fine-tune finetune tune learn pre-training training pretraining");
        put(
                classes,
                "TRAIN",
                "trained pre-trained pretrained fine-tuned finetuned fine-tuning finetuning corpus token");
        put(classes, "EVALUATE", "evaluate test experiment validate benchmark assess evaluation experimental verify");
        put(
                classes,
                "EVALUATE",
                "demonstrate achieve obtain attain result score yield reach performance state-of-the-art");
        put(classes, "EVALUATE", "sota accuracy effectiveness empirical empirically investigate");
        put(classes, "BEAT", "outperform surpass exceed beat excel better superior outdo improvement gain faster");
        put(classes, "BEAT", "higher advantage than over reduce save");
        put(classes, "BEATEN", "inferior worse behind underperform lag");
        put(
                classes,
                "COMPARE",
                "compare versus vs. vs comparable competitive par comparison rival match comparative parity");
        put(classes, "COMPARE", "comparably similar equivalent unlike contrast");
        put(classes, "CONTAIN", "include consist comprise contain integrate incorporate combine feature unify");
        put(classes, "CONTAIN", "comprising composed compose synergize encompass merge equip embed augment");
        put(
                classes,
                "PART",
                "module component stage loss objective block layer step strategy technique mechanism head");
        put(
                classes,
                "PART",
                "part ingredient encoder decoder branch term regularization two three four core key first");
        put(classes, "KIND", "such like e.g. e.g. i.e. especially particularly namely example instance specifically");
        put(classes, "KIND", "kind type family variant version including among other representative");
        put(classes, "FOR", "for task solve address tackle problem application aim handle enable perform downstream");
        put(classes, "EXPERIMENTS", "experiment evaluation result study ablation analysis comprehensive extensive");
        return classes;
    }

    private static void put(Map<String, String> classes, String name, String lemmas) {
        Arrays.stream(lemmas.split(" ")).forEach(lemma -> classes.putIfAbsent(lemma, name));
    }
}
