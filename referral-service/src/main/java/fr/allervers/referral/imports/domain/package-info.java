/**
 * Cutting a stream of bytes into lines. Pure.
 */
@NullMarked
package fr.allervers.referral.imports.domain;

import org.jspecify.annotations.NullMarked;
