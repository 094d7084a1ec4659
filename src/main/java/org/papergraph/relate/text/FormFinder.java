package org.papergraph.relate.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.model.Entity;
import org.papergraph.model.Mention;
import org.papergraph.model.Span;

/** Finds the places of entities of which only the forms are known: every whole-word occurrence, the longest forms first. */
public final class FormFinder {

    private record Form(String text, int entity) {}

    private FormFinder() {}

    /** The same entities with their mentions, where they had none. */
    public static List<Entity> locate(String text, List<Entity> entities) {
        if (entities.stream().anyMatch(e -> !e.mentions().isEmpty())) {
            return entities;
        }
        List<Form> forms = new ArrayList<>();
        for (int e = 0; e < entities.size(); e++) {
            for (String form : entities.get(e).forms()) {
                forms.add(new Form(form, e));
            }
        }
        forms.sort(Comparator.comparingInt(f -> -f.text().length()));
        boolean[] taken = new boolean[text.length()];
        List<List<Mention>> mentions = new ArrayList<>();
        entities.forEach(e -> mentions.add(new ArrayList<>()));
        for (Form form : forms) {
            for (Span span : places(text, form.text(), taken)) {
                mentions.get(form.entity())
                        .add(new Mention(
                                span, form.text(), entities.get(form.entity()).type(), 1));
            }
        }
        List<Entity> located = new ArrayList<>();
        for (int e = 0; e < entities.size(); e++) {
            mentions.get(e).sort(Comparator.comparing(Mention::span));
            Entity old = entities.get(e);
            located.add(new Entity(old.id(), old.type(), old.name(), old.forms(), mentions.get(e), old.confidence()));
        }
        return located;
    }

    private static List<Span> places(String text, String form, boolean[] taken) {
        List<Span> places = new ArrayList<>();
        Matcher matcher =
                Pattern.compile("(?<!\\w)" + Pattern.quote(form) + "(?!\\w)").matcher(text);
        while (!form.isEmpty() && matcher.find()) {
            boolean free = true;
            for (int i = matcher.start(); i < matcher.end(); i++) {
                free &= !taken[i];
            }
            if (free) {
                Arrays.fill(taken, matcher.start(), matcher.end(), true);
                places.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return places;
    }
}
