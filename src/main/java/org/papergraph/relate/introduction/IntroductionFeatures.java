package org.papergraph.relate.introduction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.model.NormalForm;
import org.papergraph.relate.text.Cues;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Lists;
import org.papergraph.relate.text.Occurrence;
import org.papergraph.relate.text.Section;
import org.papergraph.relate.text.Syntax;

/** What speaks for and against an entity's being what the paper introduces. */
public final class IntroductionFeatures {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|\\w+\\.(?:com|io|org)/\\S+");
    private static final Pattern SURVEY =
            Pattern.compile("\\b(?:survey|review|overview|tutorial)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NEW =
            Set.of("novel", "new", "first", "simple", "our", "effective", "innovative", "efficient");

    private static final Set<String> MARKUP = Set.of(
            "\\textbf",
            "\\texttt",
            "\\emph",
            "\\textit",
            "{",
            "}",
            "-lcb-",
            "-rcb-",
            "\\",
            "textbf",
            ",",
            "(",
            "-lrb-",
            "``",
            "''",
            "as",
            "\"",
            ":");
    private static final Set<String> OWN = Set.of("our", "proposed", "propose", "new", "novel");

    private final Document document;
    private final Lists lists;
    private final int firstOwn;
    private final int mostNamed;

    public IntroductionFeatures(Document document, Lists lists) {
        this.document = document;
        this.lists = lists;
        int own = 0;
        while (own < document.sentences().size()
                && (document.section(own) == Section.BACKGROUND || document.section(own) == Section.TITLE)) {
            own++;
        }
        firstOwn = own;
        int most = 0;
        for (int e = 0; e < document.unnamed(); e++) {
            most = Math.max(most, document.occurrencesOf(e).size());
        }
        mostNamed = most;
    }

    /** Whether the title is a name of the entity, a colon and a subtitle. */
    boolean namesTitle(int entity) {
        String title = document.paper().paper().title();
        int colon = title.indexOf(':');
        if (colon < 0) {
            return false;
        }
        String head = NormalForm.ofName(title.substring(0, colon).replaceAll("^(?i:the)\\s+", ""));
        return document.entity(entity).forms().stream().map(NormalForm::ofName).anyMatch(head::equals);
    }

    /** Whether the subtitle says that the paper is about what others have introduced: "Knowledge Distillation: A Survey". */
    boolean surveys(int entity) {
        String title = document.paper().paper().title();
        return namesTitle(entity)
                && SURVEY.matcher(title.substring(title.indexOf(':'))).find();
    }

    /** Whether the title is the entity's name, a proper one, a colon and a subtitle; such a name is the paper's own. */
    public boolean coinsTitle(int entity) {
        EntityType type = document.type(entity);
        String name = document.entity(entity).name();
        boolean proper = !name.contains(" ")
                || name.chars().anyMatch(Character::isDigit)
                || Pattern.compile("\\p{L}\\p{Lu}|\\p{Lu}{2}").matcher(name).find();
        return document.heedsWordings()
                && (type == EntityType.METHOD || type.isResource())
                && proper
                && namesTitle(entity)
                && !surveys(entity);
    }

    /** Whether a place says "we propose X" or "called X". */
    public boolean isAnnounced(int entity) {
        return of(entity).stream().anyMatch(f -> f.contains("said=PROPOSE,") || f.contains("said=NAME,"));
    }

    Set<String> of(int e) {
        Set<String> features = new LinkedHashSet<>();
        Entity entity = document.entity(e);
        String type = entity.type().label();
        List<Occurrence> places = document.occurrencesOf(e);
        shape(entity, features);
        features.add("known=" + document.known(e));
        features.add("known=" + document.known(e) + "," + features.iterator().next());
        title(e, entity, features);
        places(places, features);
        places.stream().limit(6).forEach(o -> place(o, o.equals(places.get(0)), features));
        Set<String> typed = new LinkedHashSet<>(features);
        features.forEach(f -> typed.add(entity.type() == EntityType.METHOD ? f : type + "|" + f));
        typed.add("type=" + type);
        return typed;
    }

    private static void shape(Entity entity, Set<String> features) {
        String name = entity.name();
        boolean inner = name.chars().skip(1).anyMatch(Character::isUpperCase);
        boolean upper = Character.isUpperCase(name.charAt(0));
        features.add("shape=" + (inner ? "inner" : upper ? "title" : "lower") + (name.contains(" ") ? "+" : ""));
        features.add("forms=" + Math.min(3, entity.forms().size()));
        String[] words = name.toLowerCase(Locale.ROOT).split("[\\s-]+");
        features.add("last=" + words[words.length - 1]);
        features.add("name=" + name.toLowerCase(Locale.ROOT));
        if (name.chars().anyMatch(Character::isDigit)) {
            features.add("digit");
        }
    }

    private void title(int e, Entity entity, Set<String> features) {
        String title = document.paper().paper().title();
        int colon = title.indexOf(':');
        if (namesTitle(e)) {
            features.add("title:");
        }
        for (String form : entity.forms()) {
            int at = title.indexOf(form);
            if (at >= 0) {
                features.add(at == 0 ? "title^" : colon < 0 ? "title" : at < colon ? "title<" : "title>");
                String before = title.substring(0, at).strip();
                features.add("title-prev="
                        + before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
            }
        }
        features.add(colon < 0 ? "no-colon" : "colon");
        Matcher address = ADDRESS.matcher(document.paper().paper().abstractText());
        while (address.find()) {
            String plain = NormalForm.ofName(address.group());
            if (entity.forms().stream().map(NormalForm::ofName).anyMatch(f -> f.length() > 2 && plain.contains(f))) {
                features.add("address");
            }
        }
    }

    private void places(List<Occurrence> places, Set<String> features) {
        features.add("count=" + Math.min(5, places.size()));
        features.add("most=" + (places.size() == mostNamed));
        if (places.isEmpty()) {
            return;
        }
        boolean background = false;
        int results = 0;
        int first = -1;
        for (Occurrence o : places) {
            Section section = document.section(o.sentence());
            background |= section == Section.BACKGROUND;
            results += section == Section.RESULTS ? 1 : 0;
            first = first < 0 && section != Section.TITLE ? o.sentence() - firstOwn : first;
        }
        features.add("background=" + background);
        features.add("results=" + Math.min(2, results));
        features.add("first=" + Math.max(-1, Math.min(4, first)));
        features.add("background=" + background + ",most=" + (places.size() == mostNamed));
    }

    private void place(Occurrence o, boolean first, Set<String> features) {
        Syntax sentence = document.sentence(o.sentence());
        Section section = document.section(o.sentence());
        if (section == Section.TITLE) {
            return;
        }
        String mark = first ? "1" : "";
        int start = lists.start(o);
        int word = start - 1;
        while (word >= 0 && MARKUP.contains(sentence.lemma(word))) {
            word--;
        }
        features.add("said=" + sentence.lemma(word));
        features.add("said=" + Cues.classOf(sentence.lemma(word)).orElse("-") + "," + section);
        for (int back = 1; back <= 3; back++) {
            features.add("prev" + back + "=" + sentence.lemma(start - back));
        }
        features.add("prev12=" + sentence.lemma(start - 2) + " " + sentence.lemma(start - 1));
        features.add("next=" + sentence.lemma(o.end()));
        features.add("next12=" + sentence.lemma(o.end()) + " " + sentence.lemma(o.end() + 1));
        int lead = sentence.lead(o.head());
        String role = sentence.role(lead);
        int verb = sentence.verbAbove(lead);
        String above = verb < 0 ? "-" : verbKey(sentence.lemma(verb));
        features.add(mark + "role=" + role + "," + above);
        features.add("role=" + role);
        features.add("above=" + above + "," + subject(sentence, verb));
        announced(o, start, features);
        determiner(sentence, start, features);
        ours(sentence, start, features);
    }

    /** "Our approach, X": the name follows a word for methods that is the paper's own. */
    private static void ours(Syntax sentence, int start, Set<String> features) {
        int noun = start - 1;
        while (noun >= 0 && MARKUP.contains(sentence.lemma(noun))) {
            noun--;
        }
        if (noun >= 0 && sentence.token(noun).tag().startsWith("NN")) {
            for (int w = noun - 1; w >= Math.max(0, noun - 4); w--) {
                if (OWN.contains(sentence.lemma(w))) {
                    features.add("ours=" + sentence.lemma(w) + "," + (noun < start - 1));
                    features.add("ours=" + sentence.lemma(noun));
                }
            }
        }
    }

    private static String verbKey(String lemma) {
        return Cues.classOf(lemma).orElse(lemma);
    }

    private static String subject(Syntax sentence, int verb) {
        int subject = verb < 0 ? -1 : sentence.subjectOf(verb);
        return subject < 0 ? "-" : sentence.lemma(subject);
    }

    /** How far behind the last word of proposing or naming in its sentence. */
    private void announced(Occurrence o, int start, Set<String> features) {
        Syntax sentence = document.sentence(o.sentence());
        int names = 0;
        for (int w = start - 1; w >= 0; w--) {
            names += document.at(o.sentence(), w).isPresent() ? 1 : 0;
            String kind = Cues.classOf(sentence.lemma(w)).orElse("");
            if (kind.equals("PROPOSE") || kind.equals("NAME") || kind.equals("DESIGN")) {
                String far = names == 0 ? "0" : names < 3 ? "1" : "2";
                features.add("after=" + kind + far);
                features.add("after=" + sentence.lemma(w) + far + (sentence.isVerb(w) ? "" : "n"));
                features.add("after=" + kind + far + "," + document.section(o.sentence()) + "," + subject(sentence, w));
                if (kind.equals("NAME") || sentence.isVerb(w)) {
                    return;
                }
            }
        }
    }

    private static void determiner(Syntax sentence, int start, Set<String> features) {
        for (int w = start - 1; w >= Math.max(0, start - 5); w--) {
            String lemma = sentence.lemma(w);
            String tag = sentence.token(w).tag();
            if (NEW.contains(lemma)) {
                features.add("new=" + lemma);
            }
            if (tag.equals("DT") || tag.equals("PRP$")) {
                features.add("det=" + lemma);
                return;
            }
            if (!tag.startsWith("JJ") && !tag.startsWith("NN") && !tag.startsWith("VB") && !tag.startsWith("RB")) {
                return;
            }
        }
    }

    /**
     * What speaks for and against a main approach without a name.
     *
     * @param methods the probability with which each entity is introduced
     */
    Set<String> ofUnnamed(double[] introduced) {
        Set<String> features = new LinkedHashSet<>();
        double method = 0;
        double other = 0;
        for (int e = 0; e < document.unnamed(); e++) {
            if (document.type(e) == EntityType.METHOD) {
                method = Math.max(method, introduced[e]);
            } else {
                other = Math.max(other, introduced[e]);
            }
        }
        features.add("method=" + (int) (method * 5));
        features.add("other=" + (int) (other * 3));
        features.add("method=" + (int) (method * 3) + ",other=" + (int) (other * 2));
        String grade = method > 0.5 ? "+" : "-";
        for (int s = 0; s < document.sentences().size(); s++) {
            Syntax sentence = document.sentence(s);
            for (int w = 0; w < sentence.size(); w++) {
                unnamedWord(s, sentence, w, grade, features);
            }
        }
        features.add("title-first=" + grade + document.sentence(0).lemma(0));
        features.add(grade + (document.paper().paper().title().contains(":") ? "colon" : "no-colon"));
        if (document.paper().paper().title().contains("?")) {
            features.add(grade + "question");
        }
        return features;
    }

    private void unnamedWord(int s, Syntax sentence, int w, String grade, Set<String> features) {
        String lemma = sentence.lemma(w);
        String next = sentence.lemma(w + 1);
        if (document.section(s) == Section.TITLE) {
            features.add(grade + "t=" + lemma);
        } else if (lemma.equals("we")) {
            int end = w + 1;
            while (end < sentence.size() && !sentence.isVerb(end) && end < w + 4) {
                end++;
            }
            features.add(grade + "we=" + sentence.lemma(end));
            features.add(grade + "we=" + verbKey(sentence.lemma(end)));
        } else if (lemma.equals("our") || lemma.equals("proposed") || lemma.equals("this")) {
            features.add(grade + lemma + "=" + next);
            features.add(grade + lemma + "2=" + sentence.lemma(w + 2));
        } else if (Cues.classOf(lemma).filter("PROPOSE"::equals).isPresent()) {
            features.add(grade + "propose=" + subject(sentence, w));
        }
    }
}
