package org.loonbpm.pages;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Finds files by their path; every other address is one that the pages make themselves ({@code /tickets/12}) and gets
 * the one HTML file they start from, so that links, bookmarks and reloads work.
 *
 * <p>Not for what belongs to the server: an API path that does not exist stays an error.
 */
final class PageOrFile extends PathResourceResolver {

    private static final List<String> OF_THE_SERVER =
            List.of("api/", "actuator/", "v3/", "docs/", "media/", "webjars/");

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        var file = super.getResource(path, location);
        return file == null && isPage(path) ? super.getResource("index.html", location) : file;
    }

    private static boolean isPage(String path) {
        var looksLikeFile = path.substring(path.lastIndexOf('/') + 1).contains(".");
        return !looksLikeFile && OF_THE_SERVER.stream().noneMatch((path + "/")::startsWith);
    }
}
