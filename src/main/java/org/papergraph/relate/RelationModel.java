package org.papergraph.relate;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.papergraph.model.RelationType;
import org.papergraph.relate.introduction.IntroductionModel;
import org.papergraph.relate.learning.Decision;
import org.papergraph.relate.pair.PairModel;
import org.papergraph.relate.result.ResultModel;

/**
 * All that is learnt of relations and results.
 *
 * @param use the least probability of a {@link Use}, of whichever kind, with which the likelier kind is stated
 */
record RelationModel(
        IntroductionModel introductions,
        PairModel pairs,
        Map<RelationType, Decision> decisions,
        ResultModel results,
        double use) {

    private static final double NEVER = Double.POSITIVE_INFINITY;

    private static final int FORM = 0x70677207;

    RelationModel(
            IntroductionModel introductions,
            PairModel pairs,
            Map<RelationType, Decision> decisions,
            ResultModel results) {
        this(introductions, pairs, decisions, results, Use.LIKELY);
    }

    /** The same with one threshold for all; a use of data counts where one kind reaches it. */
    RelationModel withThreshold(double threshold) {
        Map<RelationType, Decision> others = new EnumMap<>(RelationType.class);
        decisions.forEach((type, decision) -> others.put(type, decision.withThreshold(threshold)));
        return new RelationModel(introductions, pairs, others, results.withThreshold(threshold), NEVER);
    }

    void write(OutputStream target) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(target)))) {
            out.writeInt(FORM);
            introductions.write(out);
            pairs.write(out);
            for (RelationType type : RelationType.values()) {
                decisions.get(type).write(out);
            }
            results.write(out);
        }
    }

    static RelationModel read(InputStream source) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(source)))) {
            if (in.readInt() != FORM) {
                throw new IOException("not a relation model of this version");
            }
            IntroductionModel introductions = IntroductionModel.read(in);
            PairModel pairs = PairModel.read(in);
            Map<RelationType, Decision> decisions = new EnumMap<>(RelationType.class);
            for (RelationType type : RelationType.values()) {
                decisions.put(type, Decision.read(in));
            }
            return new RelationModel(introductions, pairs, decisions, ResultModel.read(in));
        }
    }
}
