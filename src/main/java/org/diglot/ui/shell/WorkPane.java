package org.diglot.ui.shell;

import org.diglot.model.Content;
import org.diglot.model.VersionTag;
import org.diglot.project.SaveState;
import org.diglot.project.SessionEvent;
import org.diglot.project.Subscription;
import org.diglot.ui.desk.Desk;
import org.diglot.ui.grid.FirstColumns;
import org.diglot.ui.grid.GridListener;
import org.diglot.ui.grid.GridPresenter;
import org.diglot.ui.grid.GridRows;
import org.diglot.ui.grid.GridView;
import org.diglot.ui.grid.SegmentingPresenter;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.ColumnStyle;
import org.diglot.ui.look.ColumnStyle.Invisibles;
import org.diglot.ui.look.CommandKeys;
import org.diglot.ui.look.FieldKeys;
import org.diglot.ui.look.TextFont;
import org.diglot.ui.notes.NotesPresenter;
import org.diglot.ui.notes.NotesView;
import org.diglot.ui.suggest.ConcordancePresenter;
import org.diglot.ui.suggest.ConcordanceView;
import org.diglot.ui.suggest.HistoryPresenter;
import org.diglot.ui.suggest.HistoryView;
import org.diglot.ui.suggest.MemoryDesk;
import org.diglot.ui.suggest.SuggestPresenter;
import org.diglot.ui.suggest.SuggestView;
import org.diglot.ui.suggest.Suggestion;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.List;

import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/** Everything in the window that belongs to one document, joined together. Painting thread only. */
final class WorkPane extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient EditorParts parts;
    private final transient CommandKeys keys = new CommandKeys();
    private final transient GridPresenter grid;
    private final transient SegmentingPresenter segmenting;
    private final transient SuggestPresenter suggest;
    private final transient ConcordancePresenter concordance;
    private final transient HistoryPresenter history;
    private final transient NotesPresenter notes;
    private final transient CellCompletion completion;
    private transient List<VersionTag> columns = List.of();
    private final transient SearchTools search;
    private Invisibles invisibles = Invisibles.HIDDEN;
    private transient Runnable remakeCommands = () -> {};
    private final transient Subscription subscription;
    private final transient DocumentFacts facts;
    private final transient MemoryDesk memory;
    private final transient String remembered;
    private final transient WorkPlace place;
    private transient String document = "";
    private transient Runnable refreshCommands = () -> {};
    private final StatusBar status;
    private final HeaderBar header;
    private final NoticeBar notices;
    private final RepeatsBar repeats;
    private final ConcordanceView concordanceView;
    private final SideTabs tabs;
    private final JPanel left = new JPanel(new BorderLayout());
    private final SideSplit split;
    private final GridView view;

    /**
     * A pane for a document.
     *
     * @param remembered names the document in the user's settings
     */
    WorkPane(Desk desk, MemoryDesk memory, EditorParts parts, String remembered) {
        super(new BorderLayout());
        this.desk = desk;
        this.memory = memory;
        this.parts = parts;
        this.remembered = remembered;
        Texts texts = parts.texts();
        this.status = new StatusBar(texts, parts.runners());
        this.notices = new NoticeBar(texts, this::backToText);
        this.grid = new GridPresenter(desk, parts.runners().delays());
        this.segmenting = new SegmentingPresenter(desk, grid);
        VersionTag source = desk.bitext().header().source();
        grid.showColumns(List.of(source)); // until it is known how many there is room for
        GridView.Parts viewParts =
                new GridView.Parts(texts, this::style, keys, sentence -> say(sentence));
        this.view = new GridView(grid, viewParts, () -> refreshCommands.run());
        this.repeats = new RepeatsBar(desk, parts, view::say, this::backToText);
        grid.show(view);
        SearchTools.Parts tools =
                new SearchTools.Parts(
                        texts,
                        parts.runners(),
                        this::sideStyle,
                        sentence -> say(sentence),
                        () -> remakeCommands.run());
        this.search = new SearchTools(desk, grid, view, tools);
        this.header =
                new HeaderBar(texts, search.filterField(), new ColumnChips(texts, this::toggle));
        SuggestView suggestView =
                new SuggestView(texts, source, this::sideStyle, this::insertMatch);
        this.suggest = new SuggestPresenter(memory, parts.runners(), suggestView);
        this.concordanceView = new ConcordanceView(texts, this::sideStyle);
        this.concordance = new ConcordancePresenter(memory, parts.runners(), concordanceView);
        HistoryView historyView =
                new HistoryView(
                        texts,
                        this::sideStyle,
                        past -> grid.insert(past.variant().content(), past.variant().origin()));
        this.history = new HistoryPresenter(desk, parts.runners(), historyView);
        NotesView notesView = new NotesView(texts, this::sideStyle, this::backToText);
        this.notes = new NotesPresenter(desk, grid, notesView);
        notesView.connect(notes);
        this.tabs =
                new SideTabs(
                        texts,
                        new SideTabs.Views(suggestView, concordanceView, notesView, historyView));
        this.split = new SideSplit(left, tabs);
        this.completion = new CellCompletion(parts, grid, view, this::offered);
        this.facts = new DocumentFacts(parts.runners(), header, status);
        this.subscription = desk.subscribe(this::heard);
        this.place = new WorkPlace(parts.settings(), remembered, split);
        place.follow(grid, view);
        build(texts);
    }

    private void build(Texts texts) {
        notes.onCount(tabs::notes);
        tabs.addChangeListener(event -> lookUpHistory());
        left.add(search.findBar(), BorderLayout.NORTH);
        left.add(view, BorderLayout.CENTER);
        left.add(search.timeBar(), BorderLayout.SOUTH);
        split.getAccessibleContext().setAccessibleName(texts.text("split.name"));
        JPanel top = new JPanel(new BorderLayout());
        top.add(header, BorderLayout.NORTH);
        top.add(notices, BorderLayout.SOUTH);
        add(top, BorderLayout.NORTH);
        add(split, BorderLayout.CENTER);
        JPanel bottom = new JPanel(new BorderLayout());
        bottom.add(repeats, BorderLayout.NORTH);
        bottom.add(status, BorderLayout.SOUTH);
        add(bottom, BorderLayout.SOUTH);
        FieldKeys.inside(tabs, "ESCAPE", this::backToText);
        FieldKeys.inside(header, "ESCAPE", this::backToText);
        concordanceView.connect(new ConcordanceWork(grid, concordance));
        grid.listen(new Followers());
        suggest.onChange(() -> refreshCommands.run());
    }

    /** Shows the document as it was left; {@code others} chooses another one. */
    void start(String document, Runnable others) {
        this.document = document;
        header.document(document, others);
        header.columns(grid.allColumns(), grid.allColumns());
        status.saved(desk.saveState());
        validate();
        grid.showColumns(FirstColumns.of(desk.bitext(), view.room()));
        grid.showColumns(parts.settings().columns(remembered));
        grid.start();
        place.restore();
        documentChanged();
        facts.askUnits(memory);
        notices.show(desk.notices());
        search.start();
    }

    /** What else changes when the grid changes. */
    private final class Followers implements GridListener {
        @Override
        public void caretMoved() {
            WorkPane.this.caretMoved();
        }

        @Override
        public void documentChanged() {
            WorkPane.this.documentChanged();
        }
    }

    /** The texts that the memory offers for the cell under the caret. */
    private List<String> offered() {
        return suggest.suggestions().stream()
                .map(suggestion -> suggestion.content().plainText())
                .toList();
    }

    /** Offers ways in which the word at the caret could go on. */
    void complete() {
        completion.open();
    }

    private void caretMoved() {
        completion.close();
        GridRows rows = grid.rows();
        grid.caret()
                .ifPresentOrElse(
                        cell -> {
                            facts.position(rows, cell);
                            suggest.lookUp(rows.bitext(), cell);
                        },
                        () -> {
                            status.noPosition();
                            suggest.nowhere();
                        });
        facts.measureIfOther(grid);
        lookUpHistory();
        notes.show();
        refreshCommands.run();
    }

    /** Shows or hides a column and remembers it for the next time. */
    void toggle(VersionTag column) {
        grid.toggleColumn(column);
        columnsChosen();
    }

    /** Adds a column and remembers it for the next time. */
    void addVersion(VersionTag version) {
        grid.addVersion(version);
        columnsChosen();
    }

    /** Moves the column of the caret and remembers it for the next time. */
    void moveColumn(int steps) {
        grid.moveColumn(steps);
        columnsChosen();
    }

    private void columnsChosen() {
        List<VersionTag> shown = grid.rows().columns();
        header.columns(grid.allColumns(), shown);
        parts.settings().keep(remembered, shown);
    }

    /** The journal is read only while somebody looks. */
    private void lookUpHistory() {
        if (tabs.showsHistory()) {
            grid.caret().ifPresent(history::lookUp);
        }
    }

    /** Lets the user remark something on the words that are selected, or on the whole text. */
    void note() {
        tabs.openNotes();
        notes.begin(view.pane().selection().plainText());
    }

    private void documentChanged() {
        GridRows rows = grid.rows();
        if (!columns.equals(grid.allColumns())) {
            columns = grid.allColumns();
            remakeCommands.run();
        }
        header.columns(grid.allColumns(), rows.columns());
        facts.measure(grid);
        notes.show();
        refreshCommands.run();
    }

    /** Shows work behind the window. */
    void showJob(Jobs.State state) {
        status.job(state);
    }

    /** The memory holds something else now: matches and counts are asked again. */
    void memoryChanged() {
        facts.askUnits(memory);
        lookUpAgain();
    }

    /** Asks the memory once more what it knows about the segment under the caret. */
    void lookUpAgain() {
        grid.caret().ifPresent(cell -> suggest.lookUp(grid.rows().bitext(), cell));
    }

    /** Shows one more sentence that the user must not miss. */
    void notice(String sentence) {
        notices.add(sentence);
    }

    /** Says what came of something that took a while. */
    void tell(String sentence) {
        notices.tell(sentence);
    }

    /** The name of the document. */
    String document() {
        return document;
    }

    /** The lowest percentage of a match that is shown. */
    int threshold() {
        return memory.threshold();
    }

    private void heard(SessionEvent event) {
        parts.runners()
                .painter()
                .execute(() -> {
                    grid.heard(event);
                    repeats.presenter().heard(event);
                    if (event instanceof SessionEvent.SaveStateChanged(var state)) {
                        status.saved(state);
                        keepPlace(state);
                        lookUpHistory();
                        facts.askUnits(memory);
                    }
                });
    }

    /** Also a kill finds the caret where the user left it. */
    private void keepPlace(SaveState state) {
        if (state instanceof SaveState.Saved) {
            place.keep();
        }
    }

    ColumnStyle style(VersionTag version) {
        TextFont font = parts.settings().font(version);
        return ColumnStyle.of(
                        version, parts.settings().appearance().font(font.family(), font.size()))
                .with(invisibles);
    }

    /** Beside the text everything is a little smaller. */
    private ColumnStyle sideStyle(VersionTag version) {
        TextFont font = parts.settings().font(version);
        return ColumnStyle.of(
                version, parts.settings().appearance().font(font.family(), font.size() - 1));
    }

    void insertMatch(int number) {
        suggest.suggestion(number).ifPresent(this::insert);
    }

    void insertChosenMatch() {
        suggest.chosen().ifPresent(this::insert);
    }

    private void insert(Suggestion suggestion) {
        grid.insert(suggestion.content(), suggestion.origin());
    }

    /** Looks up what is selected, or lets the user type what to look up. */
    void openConcordance() {
        tabs.openConcordance();
        Content selection = view.pane().selection();
        concordanceView.open(selection.plainText().strip());
    }

    /** Whether there are hits of the concordance that can be saved. */
    boolean hasConcordance() {
        return concordance.hasHits();
    }

    void saveConcordance() {
        tabs.openConcordance();
        concordanceView.save();
    }

    /** Takes the keyboard to the next part of the window: text, help, the line on top. */
    void nextPart() {
        if (hasKeyboard(tabs)) {
            header.takeKeyboard();
        } else if (hasKeyboard(header)) {
            backToText();
        } else {
            tabs.requestFocusInWindow();
        }
    }

    private static boolean hasKeyboard(JComponent part) {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner != null && SwingUtilities.isDescendingFrom(owner, part);
    }

    SideTabs side() {
        return tabs;
    }

    /** Draws signs over chars that one does not see, or no longer. */
    void toggleInvisibles() {
        invisibles =
                switch (invisibles) {
                    case HIDDEN -> Invisibles.SHOWN;
                    case SHOWN -> Invisibles.HIDDEN;
                };
        view.restyle();
    }

    boolean showsInvisibles() {
        return invisibles == Invisibles.SHOWN;
    }

    void backToText() {
        view.takeKeyboard();
    }

    /** Splits the segment where the caret stands. */
    void split() {
        segmenting.split(view.pane().getCaretPosition());
    }

    SegmentingPresenter segmenting() {
        return segmenting;
    }

    void insertMissingCode() {
        grid.settle();
        grid.nextMissingCode()
                .ifPresentOrElse(
                        code -> view.pane().insert(Content.of(code)),
                        () -> view.say("say.no-code"));
    }

    void say(String sentence) {
        status.say(sentence);
    }

    void follow(Runnable commandsRefresh) {
        refreshCommands = commandsRefresh;
    }

    /** Calls {@code remake} when other commands are possible: columns, filters with a name. */
    void followCommands(Runnable remake) {
        columns = grid.allColumns();
        remakeCommands = remake;
    }

    void restyle() {
        view.restyle();
        tabs.restyle();
        search.timeBar().restyle();
        status.restyle();
    }

    /** Shows what another pane of the same document has shown: the tab, the place in the text. */
    void resume(WorkPane before) {
        tabs.setSelectedIndex(before.tabs.getSelectedIndex());
        int end = view.pane().getDocument().getLength();
        view.pane().setCaretPosition(Math.min(before.view.pane().getCaretPosition(), end));
    }

    /** Makes everything typed an edit. */
    void settle() {
        view.pane().endComposition();
        grid.settle();
    }

    /** Makes everything typed an edit and hears no more of the document. */
    void close() {
        settle();
        place.keep();
        search.close();
        subscription.close();
    }

    GridPresenter grid() {
        return grid;
    }

    GridView view() {
        return view;
    }

    SuggestPresenter suggest() {
        return suggest;
    }

    RepeatsBar repeats() {
        return repeats;
    }

    SearchTools search() {
        return search;
    }

    CommandKeys keys() {
        return keys;
    }

    Desk desk() {
        return desk;
    }
}
