package org.loonbpm.testing;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Somebody who calls the API; paths begin after {@code /api/v1.0}. */
public final class Actor {

    private final ApiClient client;
    private final Supplier<Map<String, String>> credentials;

    Actor(ApiClient client, Supplier<Map<String, String>> credentials) {
        this.client = client;
        this.credentials = credentials;
    }

    /** A page or file, by its whole path. */
    public HttpResponse<String> read(String path) {
        return client.read(path, credentials.get());
    }

    /** Sends a text file for a ticket's field; returns where it is read. */
    public String upload(String name, String content) {
        String body = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n"
                + content + "\r\n--part--\r\n";
        return with("Content-Type", "multipart/form-data; boundary=part")
                .post("/tickets/upload_file", body)
                .requireDone()
                .text("/data/file_path");
    }

    /** Uploads a script for states to run; returns its id. */
    public long uploadScript(String name, boolean active, String source) {
        String body = part("script_name", name)
                + part("script_desc", "made by a test")
                + part("is_active", active ? "1" : "0")
                + "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"script.py\"\r\n\r\n"
                + source + "\r\n--part--\r\n";
        return with("Content-Type", "multipart/form-data; boundary=part")
                .post("/workflows/run_scripts", body)
                .requireDone()
                .number("/data/script_id");
    }

    private static String part(String name, String value) {
        return "--part\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value);
    }

    /** The same caller, sending one more header. */
    public Actor with(String header, String value) {
        return new Actor(client, () -> {
            var headers = new HashMap<>(credentials.get());
            headers.put(header, value);
            return headers;
        });
    }

    public Reply get(String path) {
        return client.send("GET", path, null, credentials.get());
    }

    /** @param body a map, a record, or text that is sent as it stands */
    public Reply post(String path, Object body) {
        return client.send("POST", path, body, credentials.get());
    }

    public Reply patch(String path, Object body) {
        return client.send("PATCH", path, body, credentials.get());
    }

    public Reply put(String path, Object body) {
        return client.send("PUT", path, body, credentials.get());
    }

    public Reply delete(String path) {
        return client.send("DELETE", path, null, credentials.get());
    }

    /** Sends what may be no JSON at all; the path's odd characters must be escaped. */
    public HttpResponse<String> sendRaw(String method, String path, String contentType, byte[] body) {
        return client.sendRaw(method, path, contentType, body, credentials.get());
    }

    /** Opens a ticket by a transition of the start state; returns its id. */
    public long open(PublishedWorkflow workflow, String transition, Map<String, ?> fields) {
        var body = new HashMap<String, Object>(fields);
        body.put("workflow_id", workflow.id());
        body.put("transition_id", workflow.transition(transition));
        body.putIfAbsent("title", "a ticket");
        return post("/tickets", body).requireDone().number("/data/ticket_id");
    }

    /** Handles a ticket by a transition of the state it is in. */
    public Reply handle(long ticket, PublishedWorkflow workflow, String transition) {
        return patch(
                "/tickets/" + ticket,
                Map.of("transition_id", workflow.transition(transition), "suggestion", transition));
    }
}
