# Language, form and tone. Ukrainian has «Ви» and «ти»: texts choose by $form, and a few by $tone.

language-screen = <b>Мова й тон.</b> Відтепер усе тут звучить так. Наприклад:
language-form-formal = На «Ви»
language-form-informal = На «ти»
language-tone-plain = Стриманий тон
language-tone-warm = Теплий тон
language-stranger = Ця програма говорить мовою, яку обрано в застосунку. Після відкриття посилання тут можна обрати іншу.
