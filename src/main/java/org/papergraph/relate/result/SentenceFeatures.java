package org.papergraph.relate.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.relate.reading.Reading;
import org.papergraph.relate.result.ResultFeatures.Role;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Occurrence;
import org.papergraph.relate.text.Syntax;
import org.papergraph.relate.text.TreePath;

/** What speaks for an entity in a number's sentence by where the two stand in it. */
final class SentenceFeatures {

    /** The most steps of a way whose roles are told as a whole. */
    private static final int LONGEST = 7;

    private final Reading reading;
    private final Document document;
    private final Layout layout;
    private final FeatureWords words;
    private final Attachment attachment;
    private final CounterCues counterCues;

    SentenceFeatures(Report report, Layout layout, FeatureWords words) {
        this.reading = report.reading();
        this.document = report.document();
        this.layout = layout;
        this.words = words;
        this.attachment = new Attachment(document, layout);
        this.counterCues = new CounterCues(reading);
    }

    /** Adds those of an entity in its role; {@code here} are its occurrences in the value's sentence, the nearest first. */
    void add(Value value, Role role, List<Occurrence> here, Set<String> features) {
        near(value, role, here.get(0), features);
        cues(value, role, here, features);
        Connection.path(document.sentence(value.sentence()), value, here.get(0))
                .ifPresentOrElse(p -> path(value, p, features), () -> features.add("path=-"));
    }

    private void path(Value value, TreePath path, Set<String> features) {
        if (path.length() <= LONGEST) {
            features.add("path=" + path.roles());
        }
        String top = words.at(value, path.top());
        features.add("top=" + top);
        features.add("steps=" + Math.min(path.rise().size(), 5) + ","
                + Math.min(path.descent().size(), 5));
        path.branch().ifPresent(b -> {
            features.add("branch=" + b);
            features.add("branch=" + top + ">" + b);
        });
        path.leaf().ifPresent(l -> features.add("leaf=" + l));
    }

    private void near(Value value, Role role, Occurrence o, Set<String> features) {
        boolean before = o.end() <= value.first();
        String side = before ? "<" : ">";
        List<Value> row = layout.row(value);
        int from = before ? o.end() : row.get(row.size() - 1).end();
        int to = before ? row.get(0).first() : o.first();
        features.add("place=" + side + row.indexOf(value) + "/" + row.size());
        features.add("kind=" + o.kind() + side);
        features.add("far=" + side + Math.min(8, to - from));
        long between = layout.inSentence(value).stream()
                .filter(v -> v.first() >= from && v.end() <= to)
                .count();
        long names = document.occurrencesIn(value.sentence()).stream()
                .filter(x -> role.fits(document.type(x.entity())) && x.first() >= from && x.end() <= to)
                .count();
        features.add("values-between=" + side + Math.min(3, between));
        features.add("names-between=" + side + Math.min(3, names));
        features.add("between=" + side + Math.min(3, between) + "," + Math.min(3, names));
        List<String> inner = new ArrayList<>();
        for (int w = from; w < to; w++) {
            inner.add(words.at(value, w));
        }
        if (inner.size() <= 5) {
            features.add("words" + side + String.join(" ", inner));
        }
        inner.stream().limit(12).forEach(w -> features.add("word" + side + w));
        if (!inner.isEmpty()) {
            features.add("touch" + side + (before ? inner.get(inner.size() - 1) : inner.get(0)));
            features.add("touch2" + side + (before ? inner.get(0) : inner.get(inner.size() - 1)));
        }
        structure(value, role, o, names, to - from, features);
    }

    private void cues(Value value, Role role, List<Occurrence> here, Set<String> features) {
        int tied = attachment.of(value, here);
        features.add("tied=" + tied);
        features.add("tied=" + tied + "," + value.unit());
        Occurrence nearest = here.get(0);
        if (role == Role.METHOD) {
            int outdoing = here.stream().mapToInt(counterCues::outdoing).min().orElseThrow();
            String pairing = layout.pairing(value) + "," + (nearest.end() <= value.first());
            features.add("outdone=" + outdoing);
            features.add("outdone=" + (outdoing < CounterCues.FAR) + "," + pairing);
        } else if (role == Role.DATASET) {
            features.add("trained=" + Math.min(9, counterCues.trainingBefore(nearest)));
            features.add("trains=" + Math.min(4, counterCues.trainingAfter(nearest)));
        }
    }

    /** How the sentence is built around both; {@code far} words and {@code names} for the role stand between them. */
    private void structure(Value value, Role role, Occurrence o, long names, int far, Set<String> features) {
        Syntax sentence = document.sentence(o.sentence());
        String side = o.end() <= value.first() ? "<" : ">";
        boolean bracket = bracketed(value);
        features.add("bracket=" + bracket + side + Math.min(2, names));
        features.add("bracket=" + bracket + side + Math.min(3, far));
        features.add("before-name=" + side + words.at(value, o.first() - 1));
        features.add("role=" + side + sentence.role(sentence.lead(o.head())));
        features.add("subject=" + Connection.isSubject(sentence, value, o));
        features.add("first-of-role=" + firstOfRole(role, o) + side);
        aligned(value, role, o).ifPresent(a -> features.add("aligned=" + a));
        layout.abreast(value, o).ifPresent(a -> {
            features.add("abreast=" + a + side);
            features.add("abreast=" + a + "," + layout.isRespective(value));
        });
    }

    private boolean bracketed(Value value) {
        String last = document.sentence(value.sentence()).lemma(value.first() - 1);
        return last.equals("(") || last.equals("-lrb-") || last.equals("[");
    }

    private boolean firstOfRole(Role role, Occurrence o) {
        return document.occurrencesIn(o.sentence()).stream()
                .filter(x -> role.fits(document.type(x.entity())))
                .findFirst()
                .filter(x -> x.entity() == o.entity())
                .isPresent();
    }

    /** Where as many values stand in a row as names in an enumeration: whether both have the same place. */
    private Optional<Boolean> aligned(Value value, Role role, Occurrence o) {
        List<Value> row = layout.row(value);
        List<Occurrence> list = reading.lists().of(o).stream()
                .filter(x -> role.fits(document.type(x.entity())))
                .toList();
        return row.size() < 2 || row.size() != list.size()
                ? Optional.empty()
                : Optional.of(row.indexOf(value) == list.indexOf(o));
    }
}
