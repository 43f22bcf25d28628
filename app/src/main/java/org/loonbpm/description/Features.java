package org.loonbpm.description;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the written part of the description; a misspelt key in it is an error. */
final class Features {

    private static final String FILES = "classpath:description/*.yaml";

    private Features() {}

    static List<Feature> read() {
        var yaml = new YAMLMapper();
        try {
            var files = new PathMatchingResourcePatternResolver().getResources(FILES);
            return Arrays.stream(files).map(file -> read(yaml, file)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Feature read(YAMLMapper yaml, Resource file) {
        try (var text = file.getInputStream()) {
            return yaml.readValue(text, Feature.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.getDescription(), unreadable);
        }
    }
}
