<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("loginChooseAuthenticator")}
  <#elseif section = "form">
    <form action="${url.loginAction}" method="post">
      <#list auth.authenticationSelections as way>
        <button class="zx-btn is-line is-wide zx-choice" type="submit" name="authenticationExecution" value="${way.authExecId}"><span>${msg(way.displayName)}<small>${msg(way.helpText)}</small></span></button>
      </#list>
    </form>
  </#if>
</@layout.registrationLayout>
