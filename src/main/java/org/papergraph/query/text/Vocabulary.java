package org.papergraph.query.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words of an index, and those that somebody who typed another one may have meant. */
final class Vocabulary {

    private static final int MOST = 5;
    private static final int SHORTEST_BEGUN = 3;
    private static final int SHORTEST_MENDED = 4;
    private static final int LONG = 8;

    private record Word(String text, int texts) {}

    private final IndexReader reader;

    Vocabulary(IndexReader reader) {
        this.reader = reader;
    }

    boolean has(String word) throws IOException {
        return reader.docFreq(new Term(TextProperty.WORDS, word)) > 0;
    }

    /** The commonest words that begin so. */
    List<String> begunBy(String word) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, TextProperty.WORDS);
        List<Word> words = new ArrayList<>();
        if (terms != null && word.length() >= SHORTEST_BEGUN) {
            TermsEnum all = terms.iterator();
            boolean more = all.seekCeil(new BytesRef(word)) != TermsEnum.SeekStatus.END;
            while (more && all.term().utf8ToString().startsWith(word)) {
                words.add(new Word(all.term().utf8ToString(), all.docFreq()));
                more = all.next() != null;
            }
        }
        return commonest(words);
    }

    /** The commonest words that are spelt nearly so: with one mistake, in long words two, of transposed neighbours too. */
    List<String> near(String word) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, TextProperty.WORDS);
        if (terms == null || word.length() < SHORTEST_MENDED) {
            return List.of();
        }
        List<String> one = within(1, terms, word);
        return one.isEmpty() && word.length() >= LONG ? within(2, terms, word) : one;
    }

    private static List<String> within(int mistakes, Terms terms, String word) throws IOException {
        TermsEnum near = new FuzzyTermsEnum(terms, new Term(TextProperty.WORDS, word), mistakes, 1, true);
        List<Word> words = new ArrayList<>();
        for (BytesRef at = near.next(); at != null; at = near.next()) {
            words.add(new Word(at.utf8ToString(), near.docFreq()));
        }
        return commonest(words);
    }

    private static List<String> commonest(List<Word> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(Word::texts).reversed().thenComparing(Word::text))
                .limit(MOST)
                .map(Word::text)
                .toList();
    }
}
