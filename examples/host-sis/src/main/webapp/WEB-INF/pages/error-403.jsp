<%@ page contentType="text/html;charset=UTF-8" isErrorPage="true" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="没有权限">
  <section class="card failure">
    <p class="big">403</p>
    <h1>没有权限</h1>
    <p>您的账号不能查看这个页面。如有需要，请联系本校系统管理员。</p>
    <a class="button" href="${pageContext.request.contextPath}/">返回首页</a>
  </section>
</t:page>
