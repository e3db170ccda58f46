package io.github.openupr.model;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of all entities.
 *
 * <p>The bare {@code @JsonSerialize} makes Immutables emit creators that Jackson 2 and Jackson 3 both understand; kept
 * in source only, it leaves no databind class in the class files. {@code allowedClasspathAnnotations} keeps
 * {@code org.immutables.value.Generated} out of them too, which would warn in consumers' builds.
 */
@JsonSerialize
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = "get*",
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        jdkOnly = true,
        jdk9Collections = true,
        deferCollectionAllocation = true,
        allowedClasspathAnnotations = {Override.class, javax.annotation.processing.Generated.class})
@interface UprStyle {}
