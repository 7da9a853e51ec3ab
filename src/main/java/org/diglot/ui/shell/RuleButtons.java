package org.diglot.ui.shell;

import com.formdev.flatlaf.FlatClientProperties;

import org.diglot.project.search.SearchRule;
import org.diglot.ui.kit.Texts;

import java.awt.FlowLayout;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import javax.swing.JPanel;
import javax.swing.JToggleButton;

/** The small switches that say how a search understands what was typed. */
final class RuleButtons extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Map<SearchRule, JToggleButton> buttons =
            new EnumMap<>(SearchRule.class);

    RuleButtons(Texts texts, Runnable changed) {
        super(new FlowLayout(FlowLayout.LEADING, 0, 0));
        setOpaque(false);
        button(SearchRule.MATCH_CASE, "Aa", texts.text("search.case"), changed);
        button(SearchRule.WHOLE_WORDS, "[ab]", texts.text("search.words"), changed);
        button(SearchRule.IGNORE_MARKS, "á=a", texts.text("search.marks"), changed);
        button(SearchRule.EXPRESSION, ".*", texts.text("search.expression"), changed);
    }

    private void button(SearchRule rule, String sign, String name, Runnable changed) {
        JToggleButton button = new JToggleButton(sign);
        button.setName("rule-" + rule);
        button.setToolTipText(name);
        button.getAccessibleContext().setAccessibleName(name);
        button.putClientProperty(
                FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        button.addActionListener(event -> changed.run());
        buttons.put(rule, button);
        add(button);
    }

    Set<SearchRule> rules() {
        Set<SearchRule> rules = EnumSet.noneOf(SearchRule.class);
        buttons.forEach((rule, button) -> {
            if (button.isSelected()) {
                rules.add(rule);
            }
        });
        return rules;
    }

    void choose(Set<SearchRule> rules) {
        buttons.forEach((rule, button) -> button.setSelected(rules.contains(rule)));
    }
}
