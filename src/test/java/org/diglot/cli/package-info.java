/** Tests of the command line, through the commands as a user gives them. */
@NullMarked
package org.diglot.cli;

import org.jspecify.annotations.NullMarked;
