package org.papergraph.link.within;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.papergraph.link.name.Context;
import org.papergraph.link.name.FormKey;
import org.papergraph.link.name.Heads;
import org.papergraph.link.name.KnownNames;
import org.papergraph.link.name.Names;
import org.papergraph.link.name.Stems;
import org.papergraph.model.AbbreviationFinder;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.Blends;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.model.Initials;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;
import org.papergraph.model.Mention;
import org.papergraph.model.Paper;
import org.papergraph.model.Span;

/**
 * Puts the mentions of one paper together that name the same thing: spellings and plurals, abbreviations with what they stand for,
 * and forms that the lexicon knows as one. Another version or size is another thing.
 */
public final class EntityGrouper {

    private static final Pattern TITLE =
            Pattern.compile("^([^:]{2,40}): (.+?)(?: (?:for|via|with|in|as|to|makes?|using|on)\\b.*)?$");

    private final Lexicon lexicon;
    private final KnownNames knownNames;

    public EntityGrouper(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.knownNames = new KnownNames(lexicon);
    }

    /** The entities of the paper in the order of their first mentions, with ids {@code e1}, {@code e2}, … */
    public List<Entity> group(AnnotatedPaper paper, List<Mention> mentions) {
        String text = paper.paper().text();
        List<FormGroup> names = names(mentions, text);
        Partition<FormGroup> partition = new Partition<>(names);
        LocalAbbreviations abbreviations = LocalAbbreviations.of(text, mentions);
        joinEqual(partition, names, g -> abbreviations.expand(g));
        joinDefined(partition, names, abbreviations);
        joinKnown(partition, names, abbreviations, text);
        joinEqual(
                partition,
                names,
                g -> List.of(Heads.without(abbreviations.expansion(g.forms().get(0)))));
        joinEqual(
                partition,
                names,
                g -> List.of(Stems.bag(abbreviations.expansion(g.forms().get(0)))));
        joinInitials(partition, names, abbreviations, text);
        joinTitled(partition, names, paper.paper());
        joinShortened(partition, names, paper.paper());
        return entities(partition, text);
    }

    private List<FormGroup> names(List<Mention> mentions, String text) {
        Map<String, List<Mention>> byKey = new LinkedHashMap<>();
        mentions.stream()
                .sorted(Comparator.comparing(Mention::span))
                .forEach(m ->
                        byKey.computeIfAbsent(key(m), k -> new ArrayList<>()).add(m));
        List<FormGroup> names = new ArrayList<>();
        byKey.values().forEach(same -> names.add(name(same, text)));
        return names;
    }

    private String key(Mention mention) {
        return FormKey.of(mention.form()) + (isWordAlone(mention) ? " in lower case" : "");
    }

    private boolean isWordAlone(Mention mention) {
        return knownNames.isWordAlone(mention.form(), mention.type());
    }

    private FormGroup name(List<Mention> same, String text) {
        String key = FormKey.of(same.get(0).form());
        return new FormGroup(key, same, TypeVote.of(same, knownTypes(same, text)), isWordAlone(same.get(0)));
    }

    private static void joinEqual(
            Partition<FormGroup> partition, List<FormGroup> names, Function<FormGroup, Collection<String>> keys) {
        Map<String, FormGroup> first = new LinkedHashMap<>();
        for (FormGroup name : names) {
            for (String key : keys.apply(name)) {
                FormGroup earlier = first.putIfAbsent(name.ordinaryWord() + key, name);
                if (earlier != null && !key.isEmpty() && earlier.sameKind(name)) {
                    partition.join(earlier, name);
                }
            }
        }
    }

    private static void joinDefined(
            Partition<FormGroup> partition, List<FormGroup> names, LocalAbbreviations abbreviations) {
        for (FormGroup shortForm : names) {
            for (FormGroup longForm : names) {
                boolean open = shortForm != longForm && !shortForm.ordinaryWord();
                if (open && abbreviations.defines(shortForm.key(), longForm.key())) {
                    partition.join(shortForm, longForm);
                }
            }
        }
    }

    // An abbreviation that the paper defines means what the paper says.
    private void joinKnown(
            Partition<FormGroup> partition, List<FormGroup> names, LocalAbbreviations abbreviations, String text) {
        Map<FormGroup, Set<String>> known = new LinkedHashMap<>();
        names.stream().filter(n -> !abbreviations.defines(n.key())).forEach(n -> known.put(n, iris(n, text)));
        known.forEach((a, first) -> known.forEach((b, second) -> {
            long shared = first.stream().filter(second::contains).count();
            if (a != b && shared == 1 && a.sameKind(b)) {
                partition.join(a, b);
            }
        }));
    }

    private Set<String> iris(FormGroup group, String text) {
        return group.forms().stream()
                .flatMap(f -> knownNames.lookUp(f, group.type()).stream())
                .filter(e -> Context.allows(e, text))
                .map(LexiconEntry::iri)
                .collect(Collectors.toSet());
    }

    // Where no bracket says what an abbreviation stands for.
    private void joinInitials(
            Partition<FormGroup> partition, List<FormGroup> names, LocalAbbreviations abbreviations, String text) {
        for (FormGroup shortForm : names) {
            boolean alone = partition.groupOf(shortForm).size() == 1 && !abbreviations.defines(shortForm.key());
            if (alone) {
                List<FormGroup> fitting = names.stream()
                        .filter(n -> n.sameKind(shortForm) && n != shortForm)
                        .filter(n -> abbreviates(shortForm, n))
                        .filter(n -> !areKnownApart(n, shortForm, text))
                        .toList();
                if (fitting.size() == 1) {
                    partition.join(fitting.get(0), shortForm);
                }
            }
        }
    }

    // "P-tuning" does not abbreviate "prefix tuning": it is as long a name of something else.
    private boolean areKnownApart(FormGroup a, FormGroup b, String text) {
        Set<String> first = iris(a, text);
        Set<String> second = iris(b, text);
        return a.words().size() == b.words().size()
                && !first.isEmpty()
                && !second.isEmpty()
                && first.stream().noneMatch(second::contains);
    }

    private static boolean abbreviates(FormGroup shortForm, FormGroup longForm) {
        return shortForm.forms().stream()
                .anyMatch(s -> longForm.forms().stream().anyMatch(l -> abbreviates(s, l)));
    }

    private static boolean abbreviates(String name, String longForm) {
        boolean letters = AbbreviationFinder.isShortForm(name) && !Names.isProper(longForm);
        return letters && Initials.exact(name, longForm) || Blends.match(name, longForm);
    }

    // A title "X: A Long Name for …" names one thing twice.
    private void joinTitled(Partition<FormGroup> partition, List<FormGroup> names, Paper paper) {
        Matcher title = TITLE.matcher(paper.title());
        if (title.find()) {
            Span head = new Span(title.start(1), title.end(1));
            names.stream()
                    .filter(n -> n.words().size() > 1 && !isKnown(n, partition, paper))
                    .filter(n -> n.inTitleAlone(paper) && n.standsAt(new Span(title.start(2), title.end(2)))
                            || n.beginsAt(title.start(2)) && takesLetters(title.group(1), n))
                    .forEach(n -> names.stream()
                            .filter(h -> h.type() == n.type() && h.standsAt(head))
                            .forEach(h -> partition.join(h, n)));
        }
    }

    // MATES takes its letters from Model-Aware daTa sElection.
    private static boolean takesLetters(String name, FormGroup longer) {
        return longer.forms().stream().anyMatch(f -> Initials.match(name, f));
    }

    private void joinShortened(Partition<FormGroup> partition, List<FormGroup> names, Paper paper) {
        for (FormGroup name : names) {
            boolean known = isKnown(name, partition, paper);
            List<FormGroup> longer = names.stream()
                    .filter(n ->
                            n != name && n.sameKind(name) && Shortening.of(name, n, name.inTitleAlone(paper), known))
                    .toList();
            if (longer.size() == 1) {
                partition.join(longer.get(0), name);
            }
        }
    }

    // What the lexicon knows, or what has an abbreviation of its own, is a thing of its own.
    private boolean isKnown(FormGroup name, Partition<FormGroup> partition, Paper paper) {
        return !known(name.mentions(), paper.text()).isEmpty()
                || partition.groupOf(name).stream()
                        .flatMap(g -> g.forms().stream())
                        .anyMatch(f -> f.indexOf(' ') < 0 && AbbreviationFinder.isShortForm(f));
    }

    private List<Entity> entities(Partition<FormGroup> partition, String text) {
        List<Entity> entities = new ArrayList<>();
        for (List<FormGroup> group : partition.groups()) {
            entities.add(entity("e" + (entities.size() + 1), FormGroup.mentions(group), text));
        }
        return entities;
    }

    private Entity entity(String id, List<Mention> mentions, String text) {
        List<String> forms = mentions.stream().map(Mention::form).distinct().toList();
        Set<EntityType> known = knownTypes(mentions, text);
        EntityType vote = TypeVote.of(mentions, known);
        EntityType type = known.isEmpty() ? Appositions.type(forms, text).orElse(vote) : vote;
        double confidence =
                mentions.stream().mapToDouble(Mention::confidence).max().orElseThrow();
        return new Entity(id, type, BestName.of(forms), forms, mentions, confidence);
    }

    private Set<EntityType> knownTypes(List<Mention> mentions, String text) {
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        known(mentions, text).forEach(e -> types.add(e.type()));
        return types;
    }

    private List<LexiconEntry> known(List<Mention> mentions, String text) {
        return mentions.stream()
                .map(Mention::form)
                .distinct()
                .flatMap(f -> lexicon.lookUp(f).stream())
                .filter(e -> Context.allows(e, text))
                .distinct()
                .toList();
    }
}
