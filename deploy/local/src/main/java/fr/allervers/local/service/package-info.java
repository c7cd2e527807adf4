/** The four services and the web client as child programs, with the environment they expect and their AOT caches. */
@NullMarked
package fr.allervers.local.service;

import org.jspecify.annotations.NullMarked;
