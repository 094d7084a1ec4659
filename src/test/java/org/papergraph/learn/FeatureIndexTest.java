package org.papergraph.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FeatureIndexTest {

    @Test
    void numbersFollowTheOrderOfAdding() {
        FeatureIndex index = filled(100_000);
        assertEquals(100_000, index.size());
        assertEquals(70_000, index.get(FeatureHash.of("feature 70000")));
        assertEquals(70_000, index.add(FeatureHash.of("feature 70000")));
        assertEquals(-1, index.get(FeatureHash.of("unseen")));
    }

    @Test
    void anIndexReadBackIsTheSame() throws IOException {
        FeatureIndex index = filled(1000);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        index.write(new DataOutputStream(bytes));
        FeatureIndex copy = FeatureIndex.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        for (int i = 0; i < 1000; i++) {
            assertEquals(i, copy.get(index.key(i)));
        }
    }

    @Test
    void conjunctionsKnowTheirOrder() {
        long a = FeatureHash.of("a");
        long b = FeatureHash.of("b");
        assertNotEquals(FeatureHash.of(a, b), FeatureHash.of(b, a));
    }

    private static FeatureIndex filled(int size) {
        FeatureIndex index = new FeatureIndex();
        for (int i = 0; i < size; i++) {
            index.add(FeatureHash.of("feature " + i));
        }
        return index;
    }
}
