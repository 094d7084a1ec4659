package org.papergraph.query.text;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.apache.jena.query.text.TextIndex;

/** The index that {@code text:query} asks, whichever is the current one. */
public final class SparqlTextIndex {

    private SparqlTextIndex() {}

    /** @param current gives the index as it is now */
    public static TextIndex of(Supplier<TextIndex> current) {
        return (TextIndex) Proxy.newProxyInstance(
                TextIndex.class.getClassLoader(), new Class<?>[] {TextIndex.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(current.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
