package org.loonbpm.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The server as a test sees it: who is there, who calls.
 *
 * <p>Names get a suffix of their own in each test, so that tests never meet each other's people.
 */
public final class Loonflow {

    /** Everybody's. */
    public static final String PASSWORD = "Pass-word-1";

    private static final Map<Integer, Loonflow> SERVERS = new ConcurrentHashMap<>();

    private final ApiClient client;
    private final Actor admin;
    private final String application;
    private final String token;
    private final String suffix;

    private Loonflow(ApiClient client, Actor admin, String application, String token, String suffix) {
        this.client = client;
        this.admin = admin;
        this.application = application;
        this.token = token;
        this.suffix = suffix;
    }

    /** The server on that port, with names of its own; the application that signs is made once. */
    public static Loonflow at(int port) {
        return SERVERS.computeIfAbsent(port, Loonflow::enter).withOwnNames();
    }

    /** Somebody at a server of which a test knows only the port. */
    public static Actor logIn(int port, String username, String password) {
        return clientOf(port).logIn(username, password);
    }

    /** Somebody who calls a server through an application that it knows already. */
    public static Actor signed(int port, String application, String token, String username) {
        return clientOf(port).signed(application, token, username);
    }

    private static ApiClient clientOf(int port) {
        return new ApiClient("http://127.0.0.1:" + port + "/api/v1.0");
    }

    private static Loonflow enter(int port) {
        var client = clientOf(port);
        var admin = client.logIn("admin", LoonflowTest.ADMIN_PASSWORD);
        String application = "tests_" + someSuffix();
        admin.post(
                        "/accounts/app_token",
                        Map.of("app_name", application, "ticket_sn_prefix", "test", "workflow_ids", ""))
                .requireDone();
        String token =
                admin.get("/accounts/app_token?search_value=" + application).text("/data/value/0/token");
        return new Loonflow(client, admin, application, token, "");
    }

    /** The same application and names at another port: the server was started anew, or another one shares its database. */
    public Loonflow movedTo(int newPort) {
        ApiClient moved = clientOf(newPort);
        return new Loonflow(moved, moved.logIn("admin", LoonflowTest.ADMIN_PASSWORD), application, token, suffix);
    }

    private Loonflow withOwnNames() {
        return new Loonflow(client, admin, application, token, someSuffix());
    }

    private static String someSuffix() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    /** The super administrator, logged in with a password. */
    public Actor admin() {
        return admin;
    }

    /** Somebody who calls through the tests' application, with signed headers. */
    public Actor as(String username) {
        return client.signed(application, token, username);
    }

    /** The tests' application, for a client that signs by itself. */
    public String application() {
        return application;
    }

    public String token() {
        return token;
    }

    /** What a browser keeps after a login. */
    public String jwt(String username, String password) {
        return client.jwt(username, password);
    }

    /** Somebody who logged in with the password that {@link #person} gives to all. */
    public Actor loggedIn(String username) {
        return client.logIn(username, PASSWORD);
    }

    /** The name with this test's own suffix. */
    public String own(String name) {
        return name + "_" + suffix;
    }

    /** Somebody new; returns the user name. */
    public String person(String name, long... departmentIds) {
        String username = own(name);
        String departments =
                Arrays.stream(departmentIds).mapToObj(Long::toString).collect(Collectors.joining(","));
        admin.post(
                        "/accounts/users",
                        Map.of(
                                "username",
                                username,
                                "alias",
                                name,
                                "email",
                                name + "@example.com",
                                "phone",
                                "13900000000",
                                "dept_ids",
                                departments,
                                "type_id",
                                0,
                                "is_active",
                                true,
                                "password",
                                PASSWORD))
                .requireDone();
        return username;
    }

    /** A new department with its leader; returns the id. */
    public long department(String name, String leader) {
        return admin.post(
                        "/accounts/depts",
                        Map.of("name", own(name), "parent_dept_id", 0, "leader", leader, "approver", "", "label", ""))
                .requireDone()
                .number("/msg/dept_id");
    }

    /** A new role that these people have; returns the id. */
    public long role(String name, List<String> usernames) {
        long id = admin.post("/accounts/roles", Map.of("name", own(name), "description", "", "label", "{}"))
                .requireDone()
                .number("/msg/role_id");
        usernames.forEach(username -> admin.post("/accounts/roles/" + id + "/users", Map.of("user_id", idOf(username)))
                .requireDone());
        return id;
    }

    private long idOf(String username) {
        return admin.get("/accounts/users?search_value=" + username).number("/data/value/0/id");
    }

    /** Somebody who calls through an application that may use no workflow. */
    public Actor throughAnotherApplication(String username) {
        String other = own("other");
        admin.post("/accounts/app_token", Map.of("app_name", other, "ticket_sn_prefix", "o", "workflow_ids", ""))
                .requireDone();
        return client.signed(
                other, admin.get("/accounts/app_token?search_value=" + other).text("/data/value/0/token"), username);
    }

    /** Like {@link #publish(WorkflowSketch)}, made by somebody else than the super administrator. */
    public PublishedWorkflow publish(Actor maker, WorkflowSketch sketch) {
        return new Publisher(maker, application).publish(own(sketch.name()), sketch);
    }

    /** Makes the workflow on the server, named with this test's suffix and open to the tests' application. */
    public PublishedWorkflow publish(WorkflowSketch sketch) {
        return new Publisher(admin, application).publish(own(sketch.name()), sketch);
    }
}
