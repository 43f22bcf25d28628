package org.loonbpm.pages;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Where the files of the pages are and how long browsers keep them: those whose names carry a hash for good, the HTML
 * that names them never without asking. Ordered before Spring Boot's own mapping of {@code /**}, which then steps back.
 */
@Configuration(proxyBeanMethods = false)
@Order(-1)
class PagesConfiguration implements WebMvcConfigurer {

    private static final String FILES = "classpath:/META-INF/resources/";
    private static final String HASHED = "webjars/loonbpm-admin-web/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/" + HASHED + "**")
                .addResourceLocations(FILES + HASHED)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations(FILES)
                .setCacheControl(CacheControl.noCache())
                // all files of a jar have the time of its release: a newer one may have the same
                .setUseLastModified(false)
                .resourceChain(true)
                .addResolver(new PageOrFile());
    }
}
