package org.papergraph.serve.html;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/** Lets templates write {@code text | plain}. */
final class PlainTextFilter extends AbstractExtension implements Filter {

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of("plain", this);
    }

    @Override
    public List<String> getArgumentNames() {
        return List.of();
    }

    @Override
    public Object apply(
            Object input, Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
        return input == null ? null : PlainText.of(input.toString());
    }
}
