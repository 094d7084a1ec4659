package org.papergraph.store.derived;

import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * What papers call one thing.
 *
 * @param papers how many name it
 * @param names how many give it each of its names
 * @param texts its names and forms
 */
record Labels(int papers, SortedMap<String, Integer> names, SortedSet<String> texts) {

    static final Labels NONE = new Labels(0, new TreeMap<>(), new TreeSet<>());

    /** What the graph of one paper calls a thing. */
    static Labels ofPaper(Resource thing) {
        SortedMap<String, Integer> names = new TreeMap<>();
        texts(thing, Terms.NAME).forEach(name -> names.put(name, 1));
        SortedSet<String> texts = texts(thing, Terms.FORM);
        texts.addAll(names.keySet());
        return names.isEmpty() ? NONE : new Labels(1, names, texts);
    }

    /** What the derived graph tells of a thing. */
    static Labels ofDerived(Resource thing) {
        if (!thing.hasProperty(Terms.PAPER_COUNT)) {
            return NONE;
        }
        int papers = thing.getProperty(Terms.PAPER_COUNT).getInt();
        String label = thing.getProperty(SKOS.prefLabel).getString();
        SortedMap<String, Integer> names = new TreeMap<>();
        thing.getModel()
                .listSubjectsWithProperty(Terms.NAMING_OF, thing)
                .forEach(n -> names.put(
                        n.getProperty(Terms.NAMED).getString(),
                        n.getProperty(Terms.NAMING_COUNT).getInt()));
        names.putIfAbsent(label, papers);
        SortedSet<String> texts = texts(thing, SKOS.altLabel);
        texts.add(label);
        return new Labels(papers, names, texts);
    }

    private static SortedSet<String> texts(Resource thing, Property property) {
        return new TreeSet<>(
                thing.listProperties(property).mapWith(s -> s.getString()).toList());
    }

    Labels plus(Labels other) {
        SortedSet<String> all = new TreeSet<>(texts);
        all.addAll(other.texts);
        return new Labels(papers + other.papers, summed(other, 1), all);
    }

    /** @param gone the names and forms that are left nowhere */
    Labels minus(Labels other, SortedSet<String> gone) {
        SortedSet<String> left = new TreeSet<>(texts);
        left.removeAll(gone);
        return new Labels(papers - other.papers, summed(other, -1), left);
    }

    private SortedMap<String, Integer> summed(Labels other, int sign) {
        SortedMap<String, Integer> sum = new TreeMap<>(names);
        other.names.forEach((name, times) -> sum.merge(name, sign * times, Integer::sum));
        sum.values().removeIf(times -> times == 0);
        return sum;
    }

    /** The name that most papers give it; of several, the first in the order of characters. */
    private String label() {
        return names.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    /** What the derived graph is to tell of {@code thing}. Names are counted where there are several. */
    Model derived(String thing) {
        Model model = ModelFactory.createDefaultModel();
        if (papers == 0) {
            return model;
        }
        String label = label();
        Resource resource = model.createResource(thing)
                .addProperty(SKOS.prefLabel, label)
                .addProperty(Terms.PAPER_COUNT, Integer.toString(papers), XSDDatatype.XSDinteger);
        texts.stream().filter(t -> !t.equals(label)).forEach(t -> resource.addProperty(SKOS.altLabel, t));
        if (names.size() > 1) {
            names.forEach((name, times) -> model.createResource(Sha1.iri("naming", thing, name))
                    .addProperty(RDF.type, Terms.NAMING)
                    .addProperty(Terms.NAMING_OF, resource)
                    .addProperty(Terms.NAMED, name)
                    .addProperty(Terms.NAMING_COUNT, Integer.toString(times), XSDDatatype.XSDinteger));
        }
        return model;
    }
}
