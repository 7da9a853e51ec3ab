/**
 * Publishing on the screen: every choice that an edition leaves, with a preview of its beginning.
 *
 * <p>The {@linkplain org.diglot.ui.publish.PublishPresenter presenter} knows the order and asks the
 * {@linkplain org.diglot.ui.publish.PublishDesk desk} for preview and file on a worker; the
 * {@linkplain org.diglot.ui.publish.PublishDialog dialog} shows both and passes on what was chosen.
 * Nothing waits: a preview that is no longer wanted is dropped, and an edition can be given up.
 */
@NullMarked
package org.diglot.ui.publish;

import org.jspecify.annotations.NullMarked;
