package org.loonbpm.security;

import org.loonbpm.account.Application;

/**
 * Who calls: a person through an application. Controllers take it as an argument.
 *
 * @param username the person in whose name is called; empty where an application named nobody
 * @param application whose signature it came with, or Loonflow's own pages
 */
public record Caller(String username, Application application) {}
