package org.loonbpm.account.web;

/** Where this feature's addresses begin. */
final class Accounts {

    static final String PATH = "/api/v1.0/accounts";

    private Accounts() {}
}
