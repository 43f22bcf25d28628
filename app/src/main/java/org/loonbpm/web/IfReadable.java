package org.loonbpm.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A {@link JsonBody} where Loonflow reads none: whatever is no JSON object counts as nothing, so no old caller is refused for it. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface IfReadable {}
