package org.papergraph.serve.html;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;

/** Fills templates; whatever is printed is escaped. */
public final class Templates {

    static final String FOLDER = "org/papergraph/serve/page/";

    private final PebbleEngine engine;

    public Templates() {
        ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix(FOLDER);
        loader.setSuffix(".html");
        engine = new PebbleEngine.Builder()
                .loader(loader)
                .extension(new PlainTextFilter())
                .build();
    }

    /** The page as HTML. */
    public String fill(View view) throws IOException {
        StringWriter html = new StringWriter();
        engine.getTemplate(view.template()).evaluate(html, view.model());
        return html.toString();
    }
}
