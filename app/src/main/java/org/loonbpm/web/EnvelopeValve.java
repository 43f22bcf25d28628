package org.loonbpm.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What the container itself turns away, such as an address with {@code %00} in it, gets Loonflow's envelope too; Tomcat
 * would answer with a page of HTML. Tomcat makes it by the name of its class.
 */
public final class EnvelopeValve extends ErrorReportValve {

    private static final int LOWEST_ERROR = 400;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < LOWEST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.getReporter()
                    .write("{\"code\": -1, \"data\": {}, \"msg\": \"%s\", \"error\": \"bad_request\"}"
                            .formatted("the request cannot be read: HTTP status " + status));
            response.finishResponse();
        } catch (IOException gone) {
            getContainer().getLogger().debug("the caller did not wait for the answer", gone);
        }
    }
}
