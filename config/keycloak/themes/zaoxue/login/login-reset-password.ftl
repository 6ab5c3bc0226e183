<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#assign mail = (realm.attributes["zaoxue.mail"])!"">
<@layout.registrationLayout displayMessage=mail?has_content && !messagesPerField.existsError("username"); section>
  <#if section = "header">
    ${msg("emailForgotTitle")}
  <#elseif section = "form">
    <#if mail?has_content>
      <form action="${url.loginAction}" method="post">
        <@parts.text id="username" label=msg("username") hint=msg("emailInstructionUsername") value=(auth.attemptedUsername!"") error=messagesPerField.existsError("username")?then(messagesPerField.get("username"), "") autocomplete="username" autofocus=true/>
        <@parts.submit msg("doSubmit")/>
      </form>
      <p class="zx-after">${msg("zxNewPhone")}</p>
    <#else>
      <@parts.note><p>${msg("zxNoMail")}</p></@parts.note>
      <p class="zx-after">${msg("zxAskAdministrator")}</p>
    </#if>
    <@parts.link url.loginUrl msg("backToLogin")/>
  </#if>
</@layout.registrationLayout>
