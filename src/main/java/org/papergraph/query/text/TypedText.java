package org.papergraph.query.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What somebody typed as a query: most of its words must occur; words that no text has stand for those like them. */
final class TypedText {

    // Of one or two words all, of more three quarters.
    private static final double WANTED = 0.75;

    private final Vocabulary vocabulary;

    TypedText(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Query query(String typed) throws IOException {
        List<String> words = Analyzers.tokens(Analyzers.WORDS, typed);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            all.add(anyOf(stems(words.get(i), i == words.size() - 1)), Occur.SHOULD);
        }
        all.setMinimumNumberShouldMatch((int) Math.ceil(words.size() * WANTED));
        return words.isEmpty() ? new MatchNoDocsQuery() : all.build();
    }

    // The last word may be only begun.
    private Set<String> stems(String word, boolean last) throws IOException {
        List<String> meant = vocabulary.has(word) ? List.of(word) : last ? vocabulary.begunBy(word) : List.of();
        Set<String> stems = new LinkedHashSet<>(Analyzers.tokens(Analyzers.STEMS, word));
        for (String other : meant.isEmpty() ? vocabulary.near(word) : meant) {
            stems.addAll(Analyzers.tokens(Analyzers.STEMS, other));
        }
        return stems;
    }

    private static Query anyOf(Set<String> stems) {
        List<Query> queries = new ArrayList<>();
        for (TextProperty field : TextProperty.all()) {
            stems.forEach(stem ->
                    queries.add(new BoostQuery(new TermQuery(new Term(field.label(), stem)), field.weight())));
        }
        return new DisjunctionMaxQuery(queries, 0);
    }
}
