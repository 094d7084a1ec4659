package org.papergraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.papergraph.serve.http.Problem;

/** Style sheets, scripts and pictures of the pages, from the class path. */
final class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "assets";
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final Map<String, String> LIBRARIES = Map.of(
            "/cytoscape.js", "cytoscape/3.33.1/dist/cytoscape.min.js",
            "/yasgui.js", "zazuko__yasgui/4.5.0/build/yasgui.min.js",
            "/yasgui.css", "zazuko__yasgui/4.5.0/build/yasgui.min.css");
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css;charset=utf-8", "js", "text/javascript;charset=utf-8", "svg", "image/svg+xml");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getPathInfo() == null ? "" : request.getPathInfo();
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        boolean plain = name.matches("(/[A-Za-z0-9][A-Za-z0-9._-]*)+");
        String resource = LIBRARIES.containsKey(name) ? WEBJARS + LIBRARIES.get(name) : FOLDER + name;
        try (InputStream in = plain && type != null ? AssetServlet.class.getResourceAsStream(resource) : null) {
            if (in == null) {
                Problem.of(404, "Nothing here", "There is no such file.").send(response);
                return;
            }
            response.setContentType(type);
            response.setHeader("Cache-Control", "max-age=3600");
            in.transferTo(response.getOutputStream());
        }
    }
}
