package org.loonbpm.account;

/**
 * A person who logs in or did.
 *
 * @param generation goes up when the password is changed or reset and when the person is deactivated; a login is good for the
 *     generation it was made in
 */
public record Login(Person person, int generation) {}
